import { readFile } from "node:fs/promises";
import { expect, test } from "./fixtures";
import { openSampleDiary, settled } from "./verbs";

test("half a year at a glance: the sentence, the numbers and the file say the same, and going back is instant", async ({
  page,
}) => {
  await openSampleDiary(page);
  await page.goto("/trends");
  await settled(page);
  await expect(page.getByText(/^In the 4 weeks to .+ you had .+ nights recorded/)).toBeVisible();
  const weeks = page.getByRole("region", { name: "Cramps by week" });
  await expect(weeks.getByText(/of 84 nights recorded/)).toBeVisible();

  await page.getByRole("radio", { name: "Half a year" }).check();
  await expect(weeks.getByText(/of 182 nights recorded/)).toBeVisible();
  await expect(page).toHaveURL(/weeks=26/);

  await weeks.getByRole("button", { name: "Show the numbers" }).click();
  const rows = weeks.getByRole("row");
  await expect(rows).toHaveCount(27);
  const shown = await rows.last().getByRole("cell").allInnerTexts();
  const saved = page.waitForEvent("download");
  await weeks.getByRole("button", { name: "Save as a file" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("cramps-by-week.csv");
  const lines = (await readFile(await file.path(), "utf8")).trim().split("\r\n");
  expect(lines).toHaveLength(27);
  // What is not known is a dot and words on the page, and nothing in a file, where a word would be no number.
  const written = shown.map((cell) => (/not known/.test(cell) ? "" : cell));
  expect(lines.at(-1)?.split(",").slice(1)).toEqual(written);

  await page.goBack();
  await expect(weeks.getByText(/of 84 nights recorded/)).toBeVisible();
  await expect(page.getByRole("radio", { name: "12 weeks" })).toBeChecked();
});

test("a part of the page is opened by a tap or a link, and what goes with the nights is shown all together", async ({
  page,
}) => {
  await openSampleDiary(page);
  await page.goto("/trends?weeks=26");
  const links = page.getByRole("region", { name: "What goes with it" });
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(
    ({ pathname }) => pathname === "/trends",
    async (route) => {
      await asked;
      await route.continue();
    },
  );
  await links.getByRole("heading", { name: "What goes with it" }).click();
  await expect(links.getByText("Holding everything against your nights: 0%")).toBeVisible();
  answer();
  await expect(links.getByText(/^\d+ things looked at together: /)).toBeVisible();
  await expect(links.getByRole("heading", { name: "No clear link" })).toBeVisible();
  await expect(links.getByText("Alcohol, day before")).toBeVisible();
  await expect(links.getByText(/not a test of its own/)).toBeVisible();

  await page.goto("/trends?weeks=26#before");
  const before = page.getByRole("region", { name: "Before a cramp" });
  await before.getByRole("link", { name: /cramp/ }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Before the night of/ })).toBeVisible();
  await expect(page.getByRole("figure").getByText(/^On record before the night of/)).toBeVisible();
  await page.getByRole("link", { name: "This night in the diary" }).click();
  await expect(page.getByRole("link", { name: "What came before" })).toBeVisible();
});

test("the numbers stand where the scripts of the pictures do not come", { tag: "@phone" }, async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/ERR_FAILED/);
  await openSampleDiary(page);
  let held = 0;
  await page.route("**/_next/static/**/*.js*", async (route) => {
    const response = await route.fetch();
    // What draws: the library names its own parts so.
    if (!(await response.text()).includes("recharts-")) return route.fulfill({ response });
    held += 1;
    return route.abort();
  });
  await page.goto("/trends");
  const weeks = page.getByRole("region", { name: "Cramps by week" });
  await expect(weeks.getByText(/^The picture did not load/)).toBeVisible();
  expect(held).toBeGreaterThan(0);
  await expect(page.getByText(/^In the 4 weeks to .+ you had .+ nights recorded/)).toBeVisible();
  await expect(weeks.getByText(/of 84 nights recorded/)).toBeVisible();
  await weeks.getByRole("button", { name: "Show the numbers" }).click();
  await expect(weeks.getByRole("row")).toHaveCount(13);
  await page.getByRole("heading", { name: "Night by night: when, where, how bad" }).click();
  await expect(page.getByRole("img", { name: "Calendar of nights" })).toBeVisible();
  // The page goes on reading ahead: what is still on its way when the story ends is nobody's fault.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("a year is one sheet of paper, and leads to the year before", { tag: "@phone" }, async ({ page }) => {
  await openSampleDiary(page);
  await page.goto("/trends/year");
  await expect(page.getByRole("img", { name: "Twelve months of nights" })).toBeVisible();
  for (const format of ["A4", "Letter"]) {
    const pdf = await page.pdf({ format });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.getByRole("link", { name: "The year before" }).click();
  await expect(page.getByText("No nights recorded in this range.")).toBeVisible();
});

test("looking closer by keyboard, from a year to days, and back at once", async ({ page }) => {
  await openSampleDiary(page);
  await page.goto("/trends?weeks=26");
  const weeks = page.getByRole("region", { name: "Cramps by week" });
  // The chart is drawn by a page that has come to life: only then do the sliders listen.
  await expect(weeks.locator("svg.recharts-surface").first()).toBeVisible();
  const from = weeks.getByRole("slider", { name: "From" });
  await from.focus();
  await page.keyboard.press("End");
  await weeks.getByRole("button", { name: /^Show \d/ }).press("Enter");
  await expect(page).toHaveURL(/from=/);
  await expect(weeks.getByText(/of 7 nights recorded/)).toBeVisible();
  await page.goto(`${page.url()}#nights`);
  await expect(page.getByRole("img", { name: "Cramps of each night" })).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(weeks.getByText(/of 182 nights recorded/)).toBeVisible();
});

test("two dates of one's own, and a kind word when they are the wrong way round", { tag: "@phone" }, async ({
  page,
}) => {
  await openSampleDiary(page);
  await page.goto("/trends");
  await page.getByRole("radio", { name: "Other dates" }).check();
  const last = page.getByLabel("Last night", { exact: true });
  const to = await last.inputValue();
  await last.fill("2020-01-01");
  await page.getByRole("button", { name: "Show these nights" }).click();
  await expect(page.getByText("Please enter two dates, the first one first")).toBeVisible();
  await last.fill(to);
  await page.getByRole("button", { name: "Show these nights" }).click();
  await expect(page).toHaveURL(new RegExp(`to=${to}`));
});

test("an empty diary says how trends begin, and shows no number", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await page.goto("/trends");
  await expect(page.getByText("Trends begin with a few nights")).toBeVisible();
  await expect(page.getByText(/Not enough nights yet \(0 of 14\)/)).toBeVisible();
  await expect(page.getByRole("link", { name: "Write down last night" })).toBeVisible();
  await page.goto("/trends/year");
  await expect(page.getByText("No nights recorded in this range.")).toBeVisible();
  await expect(page.getByRole("img", { name: "Twelve months of nights" })).toHaveCount(0);
});

test("an experiment: the chance and the dates first, then the draw; it can be paused, and stopped", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openSampleDiary(page);
  await page.goto("/trends/experiment");
  await expect(page.getByText(/^It would take 24 weeks: from/)).toBeVisible();
  await expect(page.getByText(/whom it halves, this plan would show it in \d+\./)).toBeVisible({
    timeout: 30_000,
  });
  // Who should not is asked first, and the draw waits for the answer.
  await page.getByRole("button", { name: "Draw the order and begin tomorrow" }).click();
  await expect(page.getByText("Say first whether any of these is true of you.")).toBeVisible();
  await page.getByRole("radio", { name: "None of these" }).check();
  await page.getByRole("button", { name: "Draw the order and begin tomorrow" }).click();
  await expect(page.getByRole("heading", { name: "Stretching before bed" })).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByText(/^It begins on/)).toBeVisible();
  // The form is gone with its button: whoever goes by keyboard goes on at what came of it.
  await expect(page.getByRole("region", { name: "Your experiment" })).toBeFocused();
  await expect(main.getByText(/168 nights from .*in pairs: one with it and one without/)).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(main.getByText(/^Paused since/)).toBeVisible();
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(main.getByText(/^Paused since/)).toBeHidden();
  await page.getByRole("button", { name: "Stop early" }).click();
  await page.getByRole("radio", { name: "It was too much trouble" }).check();
  await page.getByRole("button", { name: "Stop it" }).click();
  await expect(page.getByText(/^You stopped it on .* You said: it was too much trouble/)).toBeVisible();
  await expect(page.getByRole("region", { name: "Your experiment" })).toBeFocused();
});

test("an experiment of one's own: nothing to swallow, and its own words on the evening and in the report", {
  tag: "@phone",
}, async ({ page }) => {
  test.setTimeout(120_000);
  await openSampleDiary(page);
  await page.goto("/trends/experiment");
  await page.getByRole("radio", { name: "Something of your own" }).check();
  const own = page.getByLabel("What will you do?");
  await page.getByRole("radio", { name: "None of these" }).check();
  const draw = page.getByRole("button", { name: "Draw the order and begin tomorrow" });
  await draw.click();
  await expect(own).toHaveAccessibleDescription(/Enter what you want to try, in a few words/);
  await expect(own).toBeFocused();
  await own.fill("Magnesium spray");
  await draw.click();
  await expect(page.getByText(/^Charley draws turns only of what you do or wear/)).toBeVisible();
  await own.fill("Two pillows under the calves");
  await expect(page.getByText("With it (A): Two pillows under the calves")).toBeVisible();
  await draw.click();
  await expect(page.getByRole("heading", { name: "Two pillows under the calves" })).toBeVisible();
});

test("without four recorded weeks no experiment is offered, and it says why", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await page.goto("/trends/experiment");
  await expect(page.getByRole("main").getByText("Not offered now")).toBeVisible();
  await expect(page.getByText(/0 of the last 28 nights are recorded/)).toBeVisible();
});
