import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { entryOf } from "./verbs";

// Without a finger and without a mouse: only keys are pressed here, and every control has to be come to with Tab.

const mostTabs = 120;

/** Goes on with Tab until the focus stands there. */
async function tabTo(page: Page, there: Locator): Promise<void> {
  await expect(there).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await there.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`${mostTabs} times Tab do not lead to ${there}`);
}

/** Comes to a control and presses a key there. */
async function pressed(page: Page, there: Locator, key = "Enter"): Promise<void> {
  await tabTo(page, there);
  await page.keyboard.press(key);
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name }).first();
const undoOf = (page: Page, message: string) =>
  page.getByRole("listitem").filter({ hasText: message }).getByRole("button", { name: "Undo" });

test("food is found, written down, changed, taken out and brought back by keys alone", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/diet");
  await tabTo(page, page.getByRole("textbox", { name: "What did you have?" }));
  await page.keyboard.type("banana");
  await pressed(page, button(page, /^Banana/));
  const dialog = page.getByRole("dialog");
  await pressed(page, button(page, "Save"));
  await expect(dialog).toBeHidden();
  await pressed(page, entryOf(page, /^Banana/));
  await pressed(page, button(page, /^Change Banana/));
  await tabTo(page, page.getByRole("textbox", { name: "How much" }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("3");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^3 × /)).toBeVisible();
  await pressed(page, page.getByRole("radio", { name: "Yes, everything" }), "Space");
  await pressed(page, button(page, /^Delete Banana/));
  await pressed(page, undoOf(page, "is taken out."));
  await expect(page.getByText(/^3 × /)).toBeVisible();
  await pressed(page, button(page, /glass of water/));
  await expect(page.getByText("250 ml ·")).toBeVisible();
  await pressed(page, button(page, "Write it by hand"));
  await page.keyboard.press("Escape");
  // Out of a dialog one is where one went in.
  await expect(page.getByRole("button", { name: "Write it by hand" })).toBeFocused();
});

test("remedies, health questions and the check of the leg are answered by keys alone", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/remedies");
  await pressed(page, page.getByRole("link", { name: "Add a remedy" }).first());
  await tabTo(page, page.getByRole("textbox", { name: "What is it called?" }));
  await page.keyboard.type("Magnesium citrate");
  // Of a group of choices the keys come to the chosen one, and the arrows go from there.
  await tabTo(page, page.getByRole("radio", { name: "Medicine" }));
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "Supplement" })).toBeChecked();
  await pressed(page, button(page, "Save"));
  await pressed(page, button(page, "Skipped one Magnesium citrate"));
  await expect(page.getByText("0 of 1 counts as taken today.")).toBeVisible();
  await pressed(page, page.getByRole("link", { name: "Magnesium citrate" }).first());
  await pressed(page, button(page, "Change the dose"));
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Change the dose" })).toBeFocused();
  await pressed(page, button(page, "Take it off the list"));
  await pressed(page, undoOf(page, "is off your list."));
  await expect(page.getByRole("link", { name: "Magnesium citrate" })).toBeVisible();

  await page.goto("/settings/health");
  await pressed(page, button(page, "Don't know"));
  await expect(page.getByText("1 of 25 answered.", { exact: false })).toBeVisible();
  // The keys go on at the next question.
  await expect(page.getByText("Question 2 of 25")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(button(page, "Yes")).toBeFocused();
  await pressed(page, button(page, "Skip"));
  await expect(page.getByText("Question 3 of 25")).toBeVisible();
  await pressed(page, button(page, "Back"));
  await expect(page.getByText("Question 2 of 25")).toBeVisible();
  // A notice that waits for one answer leads to that question.
  await page.goto("/settings/health?ask=blood-thinner");
  await expect(page.getByRole("region", { name: /blood/ })).toBeVisible();
  await expect(page.getByText("1 of 25 answered.", { exact: false })).toBeVisible();

  await page.goto("/leg-check");
  await pressed(page, page.getByRole("checkbox", { name: /urine dark like cola/ }).first(), "Space");
  await expect(
    page.getByText("Get urgent care today and bring the list of what you take.").first(),
  ).toBeVisible();
});
