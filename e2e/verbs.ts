import { expect, type Page } from "@playwright/test";

type Credentials = { readonly email: string; readonly password: string };

/** Makes an account at the front door, as a person would, and ends in the diary. */
export async function register(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto("/register");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Register" }).click();
  await page.waitForURL("/diary");
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/diary");
}

/** Half a year of somebody's made-up nights, from the front door. */
export async function openSampleDiary(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Look around with a sample diary" }).click();
  await page.waitForURL("/diary");
}

/** The page stands: its heading is there and nothing says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Loading$/ })).toHaveCount(0);
}
