import { expect, test } from "./fixtures";
import { logFood } from "./verbs";

test("a note and a food are found again by a word, by keyboard, and the way back leads to the list", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/diet");
  await logFood(page, { search: "almonds", food: "Almonds" });
  await page.goto("/diary");
  await page.getByRole("link", { name: "Search" }).first().click();
  await page.waitForURL("/search");
  await expect(page.getByText(/Type a word of a note/)).toBeVisible();

  const box = page.getByLabel("What are you looking for?");
  await box.fill("zanzibar");
  await expect(page.getByText("Nothing in your diary has “zanzibar”")).toBeVisible();

  await box.fill("almond");
  await box.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "1 place found" })).toBeVisible();
  const found = page.getByRole("link", { name: /Almonds/ });
  await box.press("Tab");
  await page.keyboard.press("Tab");
  await expect(found).toBeFocused();
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/diet\//);
  await page.goBack();
  await expect(page.getByLabel("What are you looking for?")).toHaveValue("almond");
  await expect(page.getByRole("link", { name: /Almonds/ })).toBeVisible();
});

test("without a connection the search says so, keeps the words, and goes on once it is back", async ({
  page,
  context,
  expectedTrouble,
  person: _,
}) => {
  expectedTrouble.push(/ERR_INTERNET_DISCONNECTED/);
  await page.goto("/search");
  await expect(page.getByLabel("What are you looking for?")).toBeVisible();
  await context.setOffline(true);
  await page.getByLabel("What are you looking for?").fill("quinine");
  await expect(page.getByText("The diary could not be searched")).toBeVisible();
  await expect(page.getByLabel("What are you looking for?")).toHaveValue("quinine");
  await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  // It asks again by itself.
  await context.setOffline(false);
  await expect(page.getByText("Nothing in your diary has “quinine”")).toBeVisible();
});
