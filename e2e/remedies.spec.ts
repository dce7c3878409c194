import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import {
  addRemedy,
  answer,
  answerHealth,
  draftsOnDisk,
  openAnswered,
  openSampleDiary,
  taken,
  undo,
} from "./verbs";

/** Messages stand over the lower buttons of a phone while they offer to undo. */
async function closeMessages(page: Page): Promise<void> {
  const close = page.getByRole("button", { name: "Close this message" });
  while ((await close.count()) > 0) await close.first().click();
}

test("a misspelt name is read and outlives a reload, its ingredients are shown, and an unknown one is not guessed", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/remedies/new");
  const name = page.getByLabel("What is it called?");
  await name.fill("Hyzar 100/25");
  // One letter away from a name is asked, not taken.
  await expect(page.getByText(/“hyzar”: did you mean hyzaar\?/)).toBeVisible();
  await expect(page.getByText(/thiazide water tablet/)).toHaveCount(0);
  // A name is enough: the way to finish stands on the same screen, whatever there is to read.
  await expect(page.getByRole("button", { name: "Save" })).toBeInViewport({ ratio: 1 });
  await expect.poll(() => draftsOnDisk(page)).toBe(1);
  await page.reload();
  await expect(name).toHaveValue("Hyzar 100/25");
  await page.getByRole("button", { name: "It is hyzaar" }).click();
  await expect(name).toHaveValue(/hyzaar 100\/25/i);
  await expect(
    page.getByText("Recognised: losartan: sartan; hydrochlorothiazide: thiazide water tablet."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Begin anew" }).click();
  await expect(name).toHaveValue("");
  await name.fill("Frobnicate forte");
  await expect(page.getByText("Not recognised.")).toBeVisible();
  // What a name says is filled in, and marked as taken from it.
  await name.fill("Magnesium citrate 200 mg capsules");
  await name.blur();
  await expect(page.getByText(/200 mg is taken as magnesium itself; if the pack means/)).toBeVisible();
  await expect(page.getByLabel("Magnesium", { exact: true })).toHaveValue("200");
  await expect(page.getByLabel("Magnesium, as the label gives it")).toHaveValue("mg");
});

test("potassium with an ACE inhibitor is stopped before it is saved, and on the list", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await addRemedy(page, { name: "Ramapril", kind: "Medicine" });
  await page.goto("/remedies/new");
  const name = page.getByLabel("What is it called?");
  await name.fill("salt substitute");
  await expect(page.locator('[data-rule="S1"]')).toContainText("You take Ramapril.");
  await addRemedy(page, { name: "salt substitute", kind: "Supplement" });
  const rule = page.locator('[data-rule="S1"]');
  await expect(rule).toContainText("Ring today about your potassium");
  await expect(rule).toContainText("If a doctor prescribed it, go on until they answer.");
  await rule.getByRole("button", { name: /My doctor knows/ }).click();
  await expect(page.getByText(/^Your doctor knows \(.*ring today about your potassium$/)).toBeVisible();
});

test("a note can be put away, and is still found", { tag: "@phone" }, async ({ page, person: _ }) => {
  await addRemedy(page, { name: "atorvastatin", kind: "Medicine" });
  const rule = page.locator('[data-rule="S13"]');
  await expect(rule).toContainText("Do not stop it by yourself");
  await rule.getByRole("button", { name: /Put away for 30 days/ }).click();
  await page.getByText("1 note put away").click();
  await expect(page.locator('[data-rule="S13"]')).toContainText("A medicine of yours may play a part");
});

test("scheduled doses count unless skipped, and a skip is taken back", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await addRemedy(page, {
    name: "Magnesium citrate",
    kind: "Supplement",
    often: "twice a day",
    magnesium: 100,
  });
  await expect(page.getByText("2 of 2 count as taken today. That is 200 mg magnesium.")).toBeVisible();
  await page.getByRole("button", { name: "Skipped one Magnesium citrate" }).click();
  await expect(page.getByText("1 of 2 count as taken today. That is 100 mg magnesium.")).toBeVisible();
  await closeMessages(page);
  await page.getByRole("button", { name: "One extra Magnesium citrate" }).click();
  await expect(page.getByText("1 of 2 count as taken today, and 1 extra.")).toBeVisible();
  await closeMessages(page);
  await page.getByRole("button", { name: "Not skipped after all Magnesium citrate" }).click();
  await expect(page.getByText("2 of 2 count as taken today, and 1 extra.")).toBeVisible();
  await expect(page.getByText(/wait.* on this device/)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("2 of 2 count as taken today, and 1 extra.")).toBeVisible();
});

test("another dose is a new line, the compound is turned into the mineral, and stopping is written down", async ({
  page,
  person: _,
}) => {
  await addRemedy(page, { name: "Magnesium", kind: "Supplement" });
  await page.getByRole("link", { name: "Magnesium" }).first().click();
  await page.getByRole("button", { name: "Change the dose" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Strength, as printed").fill("400 mg oxide");
  // What is being typed of a dose outlives the page, and comes back in the dialog it was typed into.
  await expect.poll(() => draftsOnDisk(page)).toBe(1);
  await page.reload();
  await page.getByRole("button", { name: /^Correct/ }).click();
  await expect(dialog.getByLabel("Strength, as printed")).toHaveValue("");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Change the dose" }).click();
  await expect(dialog.getByLabel("Strength, as printed")).toHaveValue("400 mg oxide");
  await dialog.getByLabel("Magnesium", { exact: true }).fill("400");
  await dialog
    .getByLabel("Magnesium, as the label gives it")
    .selectOption({ label: "mg of magnesium oxide" });
  await expect(dialog.getByText("That is 241.2 mg of magnesium itself.")).toBeVisible();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("One dose holds 400 mg magnesium oxide, 241 mg magnesium.")).toBeVisible();
  await page.getByRole("button", { name: /^Correct ?: 400 mg oxide/ }).click();
  await expect(dialog.getByLabel("Magnesium", { exact: true })).toHaveValue("400");
  await expect(dialog.getByLabel("Magnesium, as the label gives it")).toHaveValue("magnesium-oxide");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "I stopped it" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await expect(page.getByText(/ to .*20\d\d/).first()).toBeVisible();
});

test("a day on which something changed is marked, answered like a remedy, taken away and brought back", {
  tag: "@phone",
}, async ({ page }) => {
  await openSampleDiary(page);
  await page.goto("/trends?weeks=26");
  await page.getByRole("link", { name: /^Mark a change/ }).click();
  await expect(page.getByRole("heading", { name: "Mark a change" })).toBeVisible();
  await page.getByLabel("What changed?").fill("New mattress");
  const from = new Date(Date.now() - 70 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel("From", { exact: true }).fill(from);
  const kept = taken(page, '"kind":"change"');
  await page.getByRole("button", { name: "Mark it" }).click();
  await kept;
  // Nothing that is taken: it stands by itself, without a dose to tap.
  await expect(page.getByRole("heading", { name: "What changed" })).toBeVisible();
  await expect(page.getByRole("button", { name: /New mattress/ })).toHaveCount(0);
  await page.getByRole("link", { name: "New mattress" }).click();
  await expect(page.getByText(/^You marked it: since/)).toBeVisible();
  await expect(page.getByText(/(a week|none) since, .+ before/)).toBeVisible();
  await page.goto("/trends?weeks=26");
  const tried = page.getByRole("region", { name: "Did it help?" });
  const marked = tried.getByRole("link", { name: "New mattress", exact: true });
  await expect(marked).toBeVisible();
  await marked.click();
  await page.getByRole("button", { name: "Take it off the list" }).click();
  await undo(page, "New mattress is off your list.");
  await expect(page.getByRole("link", { name: "New mattress" })).toBeVisible();
});

test("taking a remedy off the list can be undone", { tag: "@phone" }, async ({ page, person: _ }) => {
  await addRemedy(page, { name: "Bedtime stretching", kind: "Habit" });
  const link = page.getByRole("link", { name: "Bedtime stretching" });
  await link.click();
  await page.getByRole("button", { name: "Take it off the list" }).click();
  await expect(page.getByText("Nothing on your list yet")).toBeVisible();
  await undo(page, "Bedtime stretching is off your list.");
  await expect(link).toBeVisible();
});

test("without a connection a remedy is added and its dose tapped, both are handed in, and a deleted one comes back", {
  tag: "@phone",
}, async ({ page, context, person: _, expectedTrouble }) => {
  expectedTrouble.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  // What the rules say, and the rules themselves.
  await openAnswered(page, "/remedies", 2);
  await context.setOffline(true);
  await page.getByRole("link", { name: "Add a remedy" }).click();
  const name = page.getByLabel("What is it called?");
  await name.fill("quinine");
  await expect(page.locator('[data-rule="S8"]')).toBeVisible();
  await name.fill("Magnesium citrate");
  await page.getByRole("radio", { name: "Supplement" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("button", { name: "One extra Magnesium citrate" }).click();
  await expect(page.getByText("1 of 1 counts as taken today, and 1 extra.")).toBeVisible();
  await closeMessages(page);
  await page.getByLabel("Count only when I tick it").check();
  await expect(page.getByText("0 of 1 counts as taken today, and 1 extra.")).toBeVisible();
  const waiting = page.getByRole("button", { name: /3 entries wait/ });
  await expect(waiting).toContainText("No connection");
  await waiting.click();
  await expect(page.getByRole("dialog")).toContainText(
    /Magnesium citrate, one extra, .*on a schedule: Count only when I tick it/,
  );
  await page.keyboard.press("Escape");

  await context.setOffline(false);
  await expect(page.getByRole("button", { name: /entr(y|ies) waits?/ })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText("0 of 1 counts as taken today, and 1 extra.")).toBeVisible();

  await page.getByRole("link", { name: "Magnesium citrate" }).click();
  const gone = taken(page, '"entity":"remedy"');
  await page.getByRole("button", { name: "Take it off the list" }).click();
  await gone;
  await page.goto("/bin");
  const back = taken(page, '"entity":"remedy"');
  await page.getByRole("listitem").filter({ hasText: "Magnesium citrate" }).getByRole("button").click();
  await back;
  await page.goto("/remedies");
  await expect(page.getByText("0 of 1 counts as taken today, and 1 extra.")).toBeVisible();
});

test("kidneys that are not known count as not known: magnesium is stopped at 71", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await answerHealth(page, /your kidneys|^kidney disease/i, "Don't know");
  await page.goto("/remedies/new");
  const name = page.getByLabel("What is it called?");
  await name.fill("milk of magnesia");
  await expect(page.locator('[data-rule="S2"]')).toContainText(
    "How well your kidneys work is not known here.",
  );
});

test("a blood result is entered once, corrected, and stands on the page for the doctor", async ({
  page,
  person: _,
}) => {
  await page.goto("/settings/bloods");
  await page.getByRole("button", { name: "Enter Potassium" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("Enter the result with its unit, as the report prints it")).toBeVisible();
  await dialog.getByLabel("Result with its unit").fill("3.9 mmol/L");
  await dialog.getByLabel("The day the blood was taken").fill("2199-01-01");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog.getByText("This day has not begun yet")).toBeVisible();
  await dialog.getByLabel("The day the blood was taken").fill("2026-03-02");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("3.9 mmol/L, Mon 2 March 2026")).toBeVisible();
  await page.getByRole("button", { name: "Change Potassium" }).click();
  await dialog.getByRole("button", { name: "Take this result out" }).click();
  await expect(page.getByText("3.9 mmol/L")).toHaveCount(0);
  await undo(page, "Potassium is taken out");
  await page.reload();
  await expect(page.getByText("3.9 mmol/L, Mon 2 March 2026")).toBeVisible();

  await page.goto("/diary");
  await answer(page, "Cramps", "2");
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByText("Last bloods, as entered: Potassium 3.9 mmol/L (2 March 2026).")).toBeVisible();
});
