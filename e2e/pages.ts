/** Every page there is, for the sweeps that hold for all of them. A new page is added here. */
export const PUBLIC_PAGES = [
  "/",
  "/demo",
  "/sign-in",
  "/register",
  "/forgot",
  `/link/${"x".repeat(43)}`,
  `/b/${"x".repeat(43)}`,
  "/there-is-no-such-page",
] as const;

export const DIARY_PAGES = [
  "/tonight",
  "/diary",
  "/diary/2026-10-24",
  "/diary/fill",
  "/calendar",
  "/paper",
  "/bin",
  "/diet",
  "/diet/foods",
  "/trends",
  "/trends/experiment",
  "/learn",
  "/learn/sources",
  "/learn/tested",
  "/learn/something-else",
  "/leg-check",
  "/more",
  "/settings",
  "/settings/health",
  "/settings/security",
  "/settings/data",
  "/share",
  "/import",
  "/learn/electrolyte-powder",
  "/learn/supporting-data",
  "/remedies",
  "/remedies/new",
] as const;

/** Pages that show something only when the diary holds it. */
export const FULL_DIARY_PAGES: readonly string[] = ["/trends?weeks=26"];
