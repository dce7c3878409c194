/** Every page there is, for the sweeps that hold for all of them. A new page is added here. */
export const PUBLIC_PAGES = ["/", "/sign-in", "/register", "/forgot", "/there-is-no-such-page"] as const;

export const DIARY_PAGES = [
  "/tonight",
  "/diet",
  "/trends",
  "/more",
  "/settings",
  "/settings/security",
  "/settings/data",
] as const;
