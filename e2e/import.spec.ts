import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";

const csv = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const nights =
  "night;number;minutes;pain;sleep disturbance\n13/03/2026;0;;;1\n14/03/2026;2;3,5;7;5\n15/03/2026;two;;;\n16/03/2026;;;;\n";

async function hand(page: Page, file: ReturnType<typeof csv>): Promise<void> {
  await page.goto("/import");
  await page.getByLabel("A CSV file").setInputFiles(file);
  await page.getByRole("button", { name: "Read the rows" }).click();
}

test("a table of nights is looked at, added, found again the second time, and taken out", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  await hand(page, csv("march.csv", nights));
  await expect(page.getByText("2 rows are new.")).toBeVisible();
  await expect(page.getByText("1 row needs a look; the others are not held up.")).toBeVisible();
  await expect(page.getByText("1 row says nothing, so the night stays not recorded.")).toBeVisible();
  await expect(page.getByRole("cell", { name: "“two” is not a number" })).toBeVisible();
  await page.getByRole("button", { name: "Add 2 rows to the diary" }).click();
  await expect(page.getByText("2 rows are in your diary")).toBeVisible();
  const left = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the row that was left out" }).click();
  expect((await left).suggestedFilename()).toContain("march.csv");

  await hand(page, csv("march.csv", nights));
  await expect(page.getByText("2 rows are in the diary already.")).toBeVisible();
  await expect(page.getByRole("button", { name: /Add .* to the diary/ })).toHaveCount(0);

  await page.getByRole("button", { name: /Take it out.*march\.csv/ }).click();
  await expect(page.getByText("2 entries are taken out.")).toBeVisible();
});

test("a table of foods asks what it cannot know: the order of its dates, and which foods are meant", async ({
  page,
  person: _,
}) => {
  test.setTimeout(180_000);
  await page.goto("/import");
  const foods =
    "date,time,food,grams,magnesium mg\n03/04/2026,07:30,Almonds,30,\n03/04/2026,12:00,Mineral water,,30\n";
  await page.getByLabel("A CSV file").setInputFiles(csv("foods.csv", foods));
  await expect(page.getByRole("button", { name: "Read the rows" })).toBeDisabled();
  await page.getByLabel("Day first, 28/3/2026").check();
  await page.getByRole("button", { name: "Read the rows" }).click();
  await page.getByRole("button", { name: "Look for the foods" }).click();
  await expect(page.getByLabel("“Almonds” is")).toContainText("Almonds");
  await page.getByRole("button", { name: "These are right" }).click();
  await page.getByRole("button", { name: "Add 2 rows to the diary" }).click();
  await expect(page.getByText("2 rows are in your diary")).toBeVisible();
  await page.goto("/diet/2026-04-03");
  await expect(page.getByText("Almonds").first()).toBeVisible();
  await expect(page.getByText("Mineral water").first()).toBeVisible();
});
