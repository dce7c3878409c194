import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { settled } from "./verbs";

/** Makes a bedside link in settings and gives its address. */
async function makeBedsideLink(page: Page): Promise<string> {
  await page.goto("/settings/programs");
  await settled(page);
  await page.getByLabel("Where the new one will be").fill("Bedside table");
  await page.getByRole("button", { name: "Make a bedside link" }).click();
  await expect(page.getByRole("img", { name: "QR code of the bedside link" })).toBeVisible();
  const address = await page.getByText(/\/b\/[\w-]{43}/).textContent();
  return new URL(address ?? "").pathname;
}

test("a sticker by the bed adds a cramp without scripts and without signing in, and shows nothing else", async ({
  page,
  person,
  browser,
  baseURL,
}) => {
  expect(person.email).toContain("@");
  const address = await makeBedsideLink(page);

  const partner = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const phone = await partner.newPage();
  await phone.goto(address);
  await phone.getByRole("button", { name: "Left leg" }).click();
  await expect(phone.getByRole("heading", { name: /^Saved \d\d:\d\d$/ })).toBeVisible();
  await phone.getByRole("button", { name: "Undo" }).click();
  await expect(phone.getByText("It is taken back.")).toBeVisible();
  await phone.getByRole("button", { name: "Right leg" }).click();
  await expect(phone.getByRole("heading", { name: /^Saved/ })).toBeVisible();
  await expect(phone.locator("body")).not.toContainText(person.email);
  await phone.goto("/diary");
  await phone.waitForURL(/\/sign-in(\?|$)/);

  await page.goto("/settings/programs");
  await settled(page);
  await expect(page.getByText("Bedside table", { exact: true })).toBeVisible();
  await expect(page.getByText(/last used/).first()).toBeVisible();
  await page.getByRole("button", { name: "End Bedside table" }).click();
  await expect(page.getByText("You have no bedside link.")).toBeVisible();
  await phone.goto(address);
  await expect(phone.getByRole("heading", { name: "This link adds nothing any more" })).toBeVisible();
  await expect(phone.getByRole("button", { name: "Left leg" })).toHaveCount(0);
  await partner.close();
});

test("an address that never was says the same as one that was ended", async ({ page }) => {
  await page.goto(`/b/${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "This link adds nothing any more" })).toBeVisible();
});
