import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type * as Axe from "axe-core";
import { expect, test } from "./fixtures";
import { DIARY_PAGES, FULL_DIARY_PAGES, isAmong, PUBLIC_PAGES, pagePatterns, REACHED_PAGES } from "./pages";
import { openSampleDiary, settled } from "./verbs";

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it stands, a line for each place. */
async function violations(page: Page): Promise<string[]> {
  // Evaluated rather than added as a script: the policy of the page lets no foreign script in.
  await page.evaluate(axeSource);
  const found = await page.evaluate(() =>
    window.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    }),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}

/** How far the page can be pushed sideways, in pixels: on a phone it must not move at all. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Looks at the page as it stands. */
async function look(page: Page, name: string): Promise<void> {
  expect.soft(await violations(page), `axe on ${name}`).toEqual([]);
  expect.soft(await sidewaysScroll(page), `sideways scroll on ${name}`).toBe(0);
}

async function sweep(page: Page, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await settled(page);
      await look(page, path);
    });
  }
}

/** 320 pixels: a small phone, and a desk's browser at 400 %. */
async function narrow(page: Page, paths: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await settled(page);
      expect.soft(await sidewaysScroll(page), `sideways scroll on ${path}`).toBe(0);
    });
  }
}

test("every page there is stands in the sweep", () => {
  const swept = [...PUBLIC_PAGES, ...DIARY_PAGES, ...FULL_DIARY_PAGES, ...REACHED_PAGES];
  const patterns = pagePatterns();
  expect(patterns).toContain("/diet/[day]");
  expect(patterns.filter((pattern) => !isAmong(pattern, swept))).toEqual([]);
});

test("a refused form and an open dialog are open to everybody", async ({ page }) => {
  await page.goto("/register");
  await page.getByRole("button", { name: "Register" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await look(page, "a refused registration");

  await openSampleDiary(page);
  await page.goto("/remedies");
  await page.getByRole("link", { name: "Atorvastatin" }).first().click();
  await page.waitForURL(/\/remedies\/./);
  await settled(page);
  await look(page, "a remedy");

  await page.goto("/diet");
  await page.getByRole("button", { name: "Write it by hand" }).click();
  await expect(page.getByRole("dialog", { name: "Write it by hand" })).toBeVisible();
  await look(page, "an open dialog");
});

test("an empty diary is open to everybody", async ({ page, person }) => {
  test.setTimeout(300_000);
  expect(person.email).toContain("@");
  await sweep(page, DIARY_PAGES);
});

// In both: the colours are not the same, and a full diary shows every one of them.
for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });
    test.setTimeout(300_000);

    test("the doors are open to everybody", async ({ page, expectedTrouble }) => {
      expectedTrouble.push(/status of 404/);
      await sweep(page, PUBLIC_PAGES);
    });

    test("a full diary is open to everybody", async ({ page }) => {
      await openSampleDiary(page);
      await sweep(page, [...DIARY_PAGES, ...FULL_DIARY_PAGES]);
    });
  });
}

test("nothing has to be pushed sideways at 320 pixels", async ({ page, expectedTrouble }) => {
  test.setTimeout(300_000);
  expectedTrouble.push(/status of 404/);
  await narrow(page, PUBLIC_PAGES);
  await openSampleDiary(page);
  await narrow(page, [...DIARY_PAGES, ...FULL_DIARY_PAGES]);
});

test("the keyboard reaches the content, the cramp button and every place", async ({ page, person }) => {
  expect(person.email).toContain("@");
  await page.goto("/more");
  await settled(page);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#content")).toBeFocused();

  const reached = new Set<string>();
  await page.goto("/more");
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
  }
  for (const name of ["Cramp now", "Diary", "Diet", "Trends", "Learn"]) expect([...reached]).toContain(name);
});
