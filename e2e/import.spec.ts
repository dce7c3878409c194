import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const realFile = (name: string) => ({
  name,
  mimeType: "",
  buffer: readFileSync(join("lib/exchange/recognition/cases", name)),
});
const nights =
  "night;number;minutes;pain;sleep disturbance\n13/03/2026;0;;;1\n14/03/2026;2;3,5;7;5\n15/03/2026;two hundred;;;\n16/03/2026;;;;\n";

async function hand(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.goto("/import");
  await page.getByLabel("A file", { exact: true }).setInputFiles(file);
}

test("a table of nights is looked at, written, found again the second time, and taken out", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  await hand(page, csv("march.csv", nights));
  await expect(
    page.getByText("Looks like a table with one row a night: 3 nights with 2 cramps."),
  ).toBeVisible();
  await expect(page.getByText("1 row is left out")).toBeVisible();
  await expect(page.getByText("“two hundred” is no number of cramps").first()).toBeVisible();
  await expect(page.getByText("3 entries are new.")).toBeVisible();
  await expect(page.getByText("2 cramps, pain 7, 3 min 30 s, sleep disturbance 5")).toBeVisible();
  const left = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download what was left out, with why" }).click();
  expect((await left).suggestedFilename()).toContain("march.csv");
  await page.getByRole("button", { name: "Write 3 entries into the diary" }).click();
  await expect(page.getByText(/3 entries are in your diary$/)).toBeVisible();

  await hand(page, csv("march.csv", nights));
  await expect(page.getByText("3 entries are in your diary already.")).toBeVisible();
  await expect(page.getByRole("button", { name: /into the diary/ })).toHaveCount(0);

  const changed = nights.replace("14/03/2026;2;", "14/03/2026;3;");
  await hand(page, csv("april.csv", changed));
  await expect(page.getByText("1 entry of an earlier import would change.")).toBeVisible();
  await expect(page.getByText("Cramp count: 2 → 3")).toBeVisible();
  await page.getByRole("button", { name: "Write 1 entry into the diary" }).click();
  await page.getByRole("button", { name: "Undo this import" }).click();
  await expect(page.getByText("1 entry is taken out.")).toBeVisible();
  await page.getByRole("button", { name: /Take it out.*march\.csv/ }).click();
  await expect(page.getByText(/entries are taken out|entry is taken out/).first()).toBeVisible();
});

test("an app's file is known by its columns, and single rows can be left out", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  await hand(page, realFile("F08-daylio.csv"));
  await expect(page.getByText("Looks like a file of Daylio: 3 nights with 2 cramps.")).toBeVisible();
  await page
    .getByLabel(/What to do with it, line 2/)
    .first()
    .selectOption("Leave out");
  await page.getByRole("button", { name: /Write \d entr.* into the diary/ }).click();
  await expect(page.getByText(/entr.* in your diary/).first()).toBeVisible();

  await hand(page, realFile("S45-google-sheet.xlsx"));
  await expect(
    page.getByText("Looks like a table with one row a night: 1 night with 2 cramps."),
  ).toBeVisible();
});

test("a table that nobody knows is read as the person says, and cells can be pasted", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  await page.goto("/import");
  await page.getByText("Or paste cells").click();
  await page
    .getByLabel("Cells from a spreadsheet, or lines of text")
    .fill("wann\twieviel\tweh\nam 14.3.2026\t2\t7\n");
  await page.getByRole("button", { name: "Read what I pasted" }).click();
  await expect(page.getByText("Charley does not know this table by itself.")).toBeVisible();
  await page.getByLabel("Which line names the columns").selectOption("wann | wieviel | weh");
  await page.getByLabel(/^wann/).selectOption("Date of the evening");
  await page.getByLabel(/^wieviel/).selectOption("Number of cramps");
  await page.getByLabel(/^weh/).selectOption("Pain");
  await page.getByRole("button", { name: "Read it so" }).click();
  await expect(
    page.getByText("Looks like a table with one row a night: 1 night with 2 cramps."),
  ).toBeVisible();
  await expect(page.getByText("Night of Sat 14 March 2026")).toBeVisible();
});

test("foods without figures get those of Charley's tables, and the person says which food is meant", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  const foods =
    "date,time,food,grams,magnesium mg\n03/04/2026,07:30,Almonds,30,\n03/04/2026,12:00,Mineral water,,30\n";
  await hand(page, csv("foods.csv", foods));
  await expect(page.getByText(/Every date could be read in two ways/)).toBeVisible();
  await page.getByText("1 of 1 names without figures").click();
  await expect(page.getByLabel("“Almonds” is")).toContainText("Almonds");
  await expect(page.getByText(/magnesium \d+ mg.*figures from Charley’s tables/)).toBeVisible();
  await page.getByRole("button", { name: "Write 2 entries into the diary" }).click();
  await expect(page.getByText(/2 entries are in your diary$/)).toBeVisible();
  await page.goto("/diet/2026-04-03");
  await expect(page.getByText("Almonds").first()).toBeVisible();
  await expect(page.getByText("Mineral water").first()).toBeVisible();
});
