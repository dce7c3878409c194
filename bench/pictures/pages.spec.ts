import type { Page, TestInfo } from "@playwright/test";
import { expect, test } from "../../e2e/fixtures";
import { DIARY_PAGES, EMPTY_DIARY_PAGES, PUBLIC_PAGES } from "../../e2e/pages";
import { openSampleDiary, settled } from "../../e2e/verbs";

// Every page, to be looked at: `test-results/pictures/390/light/sample/diary.png` and so on.

const nameOf = (path: string) =>
  path
    .replace(/x{43}/, "token")
    .replace(/^\//, "")
    .replaceAll(/[^\w-]+/g, "-") || "front";

async function takeAll(page: Page, paths: readonly string[], who: string, info: TestInfo): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      await page.screenshot({
        path: `test-results/pictures/${info.project.name}/${colorScheme}/${who}/${nameOf(path)}.png`,
        fullPage: true,
        animations: "disabled",
      });
    }
  }
}

test("the doors", async ({ page, expectedTrouble }, info) => {
  expectedTrouble.push(/status of 404/);
  await takeAll(page, PUBLIC_PAGES, "doors", info);
});

test("an empty diary", async ({ page, person }, info) => {
  expect(person.email).toContain("@");
  await takeAll(page, EMPTY_DIARY_PAGES, "empty", info);
});

test("half a year of nights", async ({ page }, info) => {
  await openSampleDiary(page);
  await takeAll(page, DIARY_PAGES, "sample", info);
});
