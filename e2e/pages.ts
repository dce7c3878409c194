import { readdirSync } from "node:fs";

/*
 * Every page there is, for the sweeps that hold for all of them. A page that is not named here fails a test.
 */

/** The sections of the article: one page for all, another text on each. */
export const SECTIONS: readonly string[] = readdirSync("lib/knowledge/evidence/sections").map(
  (file) => `/learn/${file.replace(/\.ts$/, "")}`,
);

export const PUBLIC_PAGES: readonly string[] = [
  "/",
  "/demo",
  "/sign-in",
  "/register",
  "/forgot",
  "/confirm",
  `/link/${"x".repeat(43)}`,
  `/h/${"x".repeat(43)}`,
  `/b/${"x".repeat(43)}`,
  `/s/${"x".repeat(43)}`,
  "/v",
  "/there-is-no-such-page",
];

export const DIARY_PAGES: readonly string[] = [
  "/tonight",
  "/diary",
  "/diary/2026-10-24",
  "/diary/fill",
  "/diary/week",
  "/calendar",
  "/paper",
  "/bin",
  "/search",
  "/diet",
  "/diet/2026-10-24",
  "/diet/foods",
  "/trends",
  "/trends/experiment",
  "/trends/watch",
  "/trends/year",
  "/trends/before/2026-10-24",
  "/learn",
  "/learn/sources",
  "/learn/about-cramps",
  "/learn/something-else",
  "/leg-check",
  "/kept",
  "/more",
  "/welcome",
  "/settings",
  "/settings/you",
  "/settings/diary",
  "/settings/device",
  "/settings/programs",
  "/settings/helpers",
  "/settings/reminders",
  "/settings/health",
  "/settings/security",
  "/settings/history",
  "/settings/bloods",
  "/settings/data",
  "/share",
  "/import",
  "/remedies",
  "/remedies/new",
];

/** Those of them that show something else while the diary is empty. */
export const EMPTY_DIARY_PAGES: readonly string[] = [
  "/tonight",
  "/diary",
  "/diary/fill",
  "/diary/week",
  "/calendar",
  "/bin",
  "/diet",
  "/diet/foods",
  "/trends",
  "/trends/experiment",
  "/trends/watch",
  "/trends/year",
  "/trends/before/2026-10-24",
  "/learn",
  "/remedies",
  "/share",
];

/** Pages that show something only when the diary holds it. */
export const FULL_DIARY_PAGES: readonly string[] = ["/trends?weeks=26#nights", "/trends?weeks=26#links"];

/** Pages of one's own things, whose address nobody knows before: reached in the sweep as a person reaches them. */
export const REACHED_PAGES: readonly string[] = ["/remedies/[id]", "/admin", "/h/over", "/own"];

/** The address patterns of the pages there are, from the files: `app/(diary)/diet/[day]/page.tsx` is `/diet/[day]`. */
export function pagePatterns(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "").replace(/\([^)]+\)\//g, "")}`);
}

/** Whether a page of this pattern is among the paths. */
export function isAmong(pattern: string, paths: readonly string[]): boolean {
  const address = new RegExp(`^${pattern.replace(/\[[^\]]+\]/g, "[^/]+")}(\\?.*)?$`);
  return paths.some((path) => path === pattern || address.test(path));
}
