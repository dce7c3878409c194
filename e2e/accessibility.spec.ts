import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type * as Axe from "axe-core";
import { expect, newPerson, test } from "./fixtures";
import {
  DIARY_PAGES,
  EMPTY_DIARY_PAGES,
  FULL_DIARY_PAGES,
  isAmong,
  PUBLIC_PAGES,
  pagePatterns,
  REACHED_PAGES,
  SECTIONS,
} from "./pages";
import { makeLink, openSampleDiary, settled } from "./verbs";

declare global {
  interface Window {
    axe: typeof Axe;
  }
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on the page as it stands, a line for each place. Only what colours can break, when asked for that. */
async function violations(page: Page, onlyColours = false): Promise<string[]> {
  // Evaluated rather than added as a script: the policy of the page lets no foreign script in.
  if (!onlyColours) await page.evaluate(`window.axe === undefined && (() => { ${axeSource} })()`);
  const found = await page.evaluate(
    (runOnly) =>
      window.axe.run(document, {
        runOnly,
        resultTypes: ["violations"],
        rules: { "target-size": { enabled: true } },
      }),
    onlyColours ? ["color-contrast"] : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
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

/**
 * Looks at the page as it stands: on a phone in light, and in dark, where only the colours differ; and at 320 pixels, which
 * is a small phone and a desk's browser at 400 %.
 */
async function look(page: Page, name: string): Promise<void> {
  const size = page.viewportSize();
  // A title comes with what comes late.
  await expect(page).toHaveTitle(/./);
  expect.soft(await violations(page), `axe on ${name}, light`).toEqual([]);
  // Colours at once, not on their way to each other.
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect.soft(await violations(page, true), `axe on ${name}, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await sidewaysScroll(page), `sideways scroll on ${name}`).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.soft.poll(() => sidewaysScroll(page), `sideways scroll on ${name} at 320 pixels`).toBe(0);
  if (size) await page.setViewportSize(size);
}

/** The same at a desk's width, in one visit with the phone's: a phone's page can be as wide. */
async function lookAtDeskToo(page: Page, name: string): Promise<void> {
  await look(page, name);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect.soft(await violations(page, true), `axe on ${name} at a desk, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect.soft(await violations(page), `axe on ${name} at a desk, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: "light" });
  expect.soft(await sidewaysScroll(page), `sideways scroll on ${name} at a desk`).toBe(0);
  if (size) await page.setViewportSize(size);
}

async function sweep(page: Page, paths: readonly string[], lookAt = lookAtDeskToo): Promise<void> {
  test.setTimeout(300_000);
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      await settled(page);
      await lookAt(page, path);
    });
  }
}

test("every page there is stands in the sweep", { tag: "@phone" }, () => {
  const swept = [...PUBLIC_PAGES, ...DIARY_PAGES, ...FULL_DIARY_PAGES, ...SECTIONS, ...REACHED_PAGES];
  const patterns = pagePatterns();
  expect(patterns).toContain("/diet/[day]");
  expect(patterns.filter((pattern) => !isAmong(pattern, swept))).toEqual([]);
});

test("a refused form and an open dialog are open to everybody", { tag: "@phone" }, async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/register");
  await page.getByRole("button", { name: "Register" }).click();
  await expect(page.getByLabel("E-mail")).toHaveAttribute("aria-invalid", "true");
  await lookAtDeskToo(page, "a refused registration");

  await openSampleDiary(page);
  await page.goto("/remedies");
  await page.getByRole("link", { name: "Atorvastatin" }).first().click();
  await page.waitForURL(/\/remedies\/./);
  await settled(page);
  await lookAtDeskToo(page, "a remedy");

  await page.goto("/diet");
  await page.getByRole("button", { name: "Write it by hand" }).click();
  await expect(page.getByRole("dialog", { name: "Write it by hand" })).toBeVisible();
  await lookAtDeskToo(page, "an open dialog");
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("What it was")).toBeFocused();
});

test("the doors are open to everybody", { tag: "@phone" }, async ({ page, expectedTrouble }) => {
  expectedTrouble.push(/status of 404/);
  await sweep(page, PUBLIC_PAGES);
});

// What a desk shows of these two, the full diary shows there as well.
test("an empty diary is open to everybody", { tag: "@phone" }, async ({ page, person: _ }) => {
  await sweep(page, EMPTY_DIARY_PAGES, look);
});

// In parts, which more than one worker can look at.
const parts = 3;
for (let part = 0; part < parts; part++)
  test(`a full diary is open to everybody, part ${part + 1} of ${parts}`, { tag: "@phone" }, async ({
    page,
  }) => {
    await openSampleDiary(page);
    await sweep(
      page,
      [...DIARY_PAGES, ...FULL_DIARY_PAGES].filter((_, at) => at % parts === part),
    );
  });

test("every section of the article is open to everybody", { tag: "@phone" }, async ({ page }) => {
  await openSampleDiary(page);
  await sweep(page, SECTIONS, look);
});

test("what a clinician opens is open to everybody", { tag: "@phone" }, async ({ page, browser }) => {
  await openSampleDiary(page);
  const address = await makeLink(page, ["Ask for a passcode too", "Let whoever has the link reply once"]);
  const passcode = (await page.getByText("Passcode:").locator("strong").textContent()) ?? "";
  const clinician = await browser.newPage();
  await clinician.goto(address);
  await clinician.getByRole("button", { name: "Read the page" }).click();
  await expect(clinician.getByRole("alert")).toHaveText("Type the passcode first.");
  await lookAtDeskToo(clinician, "/s/[token], its cover");
  await clinician.getByLabel("Passcode").fill(passcode);
  await clinician.getByRole("button", { name: "Read the page" }).click();
  await clinician.getByRole("button", { name: "Send the reply" }).click();
  await expect(clinician.getByRole("alert")).toHaveText("Tick something, or write a line");
  await lookAtDeskToo(clinician, "/s/[token]");
  await clinician.close();
});

test("the administration is open to everybody who runs a Charley", { tag: "@phone" }, async ({
  page,
  context,
  baseURL,
  openAccount,
}) => {
  const person = newPerson();
  const value = await openAccount({ ...person, timeZone: "Europe/Berlin", isAdministrator: true });
  await context.addCookies([
    { name: "charley.session", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" },
  ]);
  await page.goto("/admin");
  await expect(page.getByRole("heading", { level: 1, name: "Administration" })).toBeVisible();
  await settled(page);
  await lookAtDeskToo(page, "/admin");
  await page.getByRole("button", { name: "Show people and machine" }).click();
  await page.getByRole("dialog").getByLabel("Your password").fill(person.password);
  await page.getByRole("dialog").getByRole("button", { name: "Go on" }).click();
  await expect(page.getByText(/^There is no backup\. None is made by itself/)).toBeVisible();
  await lookAtDeskToo(page, "what the administrator is told");
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
    reached.add(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
      }),
    );
  }
  for (const name of ["Cramp now", "Diary", "Diet", "Trends", "Learn"]) expect([...reached]).toContain(name);
});
