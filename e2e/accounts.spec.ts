import type { BrowserContext, Page } from "@playwright/test";
import { expect, newPerson, test } from "./fixtures";
import { answer, draftsOnDisk, register, settled, signIn, taken } from "./verbs";

const SESSION = "charley.session";

/** Another browser that has been given a copy of this one's session cookie. */
async function thief(page: Page): Promise<{ canRead: () => Promise<boolean>; close: () => Promise<void> }> {
  const cookies = (await page.context().cookies()).filter((cookie) => cookie.name === SESSION);
  expect(cookies).toHaveLength(1);
  const context: BrowserContext | undefined = await page.context().browser()?.newContext();
  if (!context) throw new Error("no browser");
  await context.addCookies(cookies);
  const stolen = await context.newPage();
  return {
    canRead: async () => {
      await stolen.goto(new URL("/settings/security", page.url()).href);
      return !stolen.url().includes("/sign-in");
    },
    close: () => context.close(),
  };
}

async function openSecurity(page: Page) {
  await page.goto("/settings/security");
  await settled(page);
}

test("she registers, signs out and signs in again", async ({ page }) => {
  const person = newPerson();
  await register(page, person);
  const cookie = (await page.context().cookies()).find(({ name }) => name === SESSION);
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Lax" });
  await openSecurity(page);
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(/\/sign-in(\?|$)/);
  await page.goto("/settings");
  await page.waitForURL(/\/sign-in(\?|$)/);
  await signIn(page, person);
});

test("signing out is one tap from the menu", { tag: "@phone" }, async ({ page, person: _ }) => {
  await page.goto("/diary");
  const places = page.getByRole("navigation", { name: "Places" });
  const more = places.getByRole("link", { name: "More" });
  if (await more.isVisible()) await more.click();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(/\/sign-in(\?|$)/);
});

test("a copied cookie opens nothing after she signs out", { tag: "@phone" }, async ({ page, person }) => {
  expect(person.email).toContain("@");
  const other = await thief(page);
  expect(await other.canRead()).toBe(true);
  await openSecurity(page);
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(/\/sign-in(\?|$)/);
  expect(await other.canRead()).toBe(false);
  await other.close();
});

test("a copied cookie opens nothing after signing out everywhere, a new password, or deleting the diary", {
  tag: "@phone",
}, async ({ page }) => {
  test.setTimeout(120_000);
  const person = newPerson();
  await register(page, person);
  let other = await thief(page);
  await openSecurity(page);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.waitForURL(/\/sign-in(\?|$)/);
  expect(await other.canRead()).toBe(false);
  await other.close();

  // A session of the person's own elsewhere dies with the old password, and so does a copy of the very cookie the person is
  // using.
  await signIn(page, person);
  const elsewhere = await thief(page);
  await page.context().clearCookies({ name: SESSION });
  await signIn(page, person);
  other = await thief(page);
  expect(await other.canRead()).toBe(true);
  await openSecurity(page);
  await page.getByLabel("Your password now").fill(person.password);
  await page.getByLabel("New password").fill("four quiet owls at home");
  await page.getByRole("button", { name: "Change the password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();
  expect(await other.canRead()).toBe(false);
  await other.close();
  expect(await elsewhere.canRead()).toBe(false);
  await elsewhere.close();
  await openSecurity(page);

  other = await thief(page);
  await page.goto("/settings/data");
  await settled(page);
  await page.getByRole("button", { name: "Delete my diary" }).click();
  await page.getByLabel("Your password").fill("four quiet owls at home");
  await page.getByLabel("Type the words").fill("delete my diary");
  await page.getByRole("button", { name: "Delete everything for ever" }).click();
  await page.waitForURL("/");
  expect(await other.canRead()).toBe(false);
  await other.close();
});

test("signing in without a connection says so, and what she typed stays", { tag: "@phone" }, async ({
  page,
  context,
  expectedTrouble,
}) => {
  expectedTrouble.push(/ERR_INTERNET_DISCONNECTED/, /CLIENT_FETCH_ERROR/);
  await page.goto("/sign-in");
  await settled(page);
  await page.getByLabel("E-mail").fill("ann@example.org");
  await page.getByLabel("Password", { exact: true }).fill("three quiet owls");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "not possible just now" })).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue("ann@example.org");
  await expect(page.getByLabel("Password", { exact: true })).toHaveValue("three quiet owls");
});

test("what is wrong is said at its field, and what she typed stays", async ({ page }) => {
  await page.goto("/register");
  await settled(page);
  await page.getByLabel("E-mail").fill("ann at example");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByRole("button", { name: "Register" }).click();
  const email = page.getByLabel("E-mail");
  await expect(email).toHaveAccessibleDescription(/Enter an e-mail address/);
  await expect(email).toBeFocused();
  await expect(email).toHaveValue("ann at example");
  const password = page.getByLabel("Password", { exact: true });
  await expect(password).toHaveAccessibleDescription(/at least 8 characters/i);
  await expect(password).toHaveValue("short");
  // Typing on is the answer to it: the message goes, and comes back only if it is refused again.
  await expect(password).toHaveAttribute("aria-invalid", "true");
  await password.pressSequentially("!");
  await expect(password).not.toHaveAttribute("aria-invalid");
  await expect(password).toHaveAttribute("autocomplete", "new-password");
  await email.fill("ann@example.org");
  await password.fill("password123");
  await page.getByRole("button", { name: "Register" }).click();
  await expect(password).toHaveAccessibleDescription(/try first/);
});

test("a wrong password and an unknown address read the same, and tries get slower", {
  tag: "@phone",
}, async ({ page, person, expectedTrouble }) => {
  expectedTrouble.push(/status of 401/);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  const attempt = async (email: string) => {
    await page.getByLabel("E-mail").fill(email);
    await page.getByLabel("Password", { exact: true }).fill("not the password");
    const answered = page.waitForResponse((response) => response.url().includes("/callback/credentials"));
    await page.getByRole("button", { name: "Sign in" }).click();
    await answered;
    return page.locator("form").getByRole("alert").textContent();
  };
  const known = await attempt(person.email);
  const unknown = await attempt(newPerson().email);
  expect(unknown).toBe(known);
  await expect(async () => expect(await attempt(person.email)).toContain("wait")).toPass();
});

test("a new diary begins in three screens: the night, what is taken, the morning question", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/welcome");
  const night = taken(page, '"entity":"night"');
  await answer(page, "Cramps", "None");
  await night;
  await page.getByRole("button", { name: "Next" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "What do you take?" })).toBeVisible();
  await page.getByLabel("What is it called?").fill("Amlodipine");
  // What is typed outlives the page.
  await expect.poll(() => draftsOnDisk(page)).toBe(1);
  await page.reload();
  await expect(page.getByLabel("What is it called?")).toHaveValue("Amlodipine");
  await page.getByRole("button", { name: "Add" }).click();
  await expect(page.getByRole("list", { name: "What you take" })).toContainText("Amlodipine");
  await page.getByRole("button", { name: "Next" }).click();
  await page.getByLabel("Ask each morning at").fill("08:15");
  await page.getByRole("button", { name: "Remind me" }).click();
  await expect(page.getByText("Charley asks each morning at 08:15")).toBeVisible();
  await page.getByRole("link", { name: "Open my diary" }).click();
  await page.waitForURL("/diary");
  await page.goto("/settings/reminders");
  await expect(page.getByLabel("Ask each morning at")).toHaveValue("08:15");
});

test("the whole way in works by keyboard alone", async ({ page }) => {
  const person = newPerson();
  await page.goto("/register");
  await settled(page);
  await page.getByLabel("E-mail").focus();
  await page.keyboard.type(person.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(person.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("/welcome");
});

test("the zone comes from her browser, and the profile is kept", { tag: "@phone" }, async ({
  page,
  person,
}) => {
  expect(person.email).toContain("@");
  await page.goto("/settings/you");
  await settled(page);
  await expect(page.getByLabel("Time zone")).toHaveValue("Europe/Berlin");
  await page.getByLabel("Name").fill("Ann");
  await page.getByLabel("Year of birth").fill("1954");
  await page.getByLabel("Female", { exact: true }).check();
  await page.getByLabel("Time zone").selectOption("America/New_York");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Your settings are saved.")).toBeVisible();
  // How nights and days are written down: on the device first, with what is wrong said at its field.
  await page.goto("/settings");
  await page
    .getByRole("navigation", { name: "Settings" })
    .getByRole("link", { name: /^Your diary/ })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: "Your diary" })).toBeVisible();
  await page.getByLabel("A night begins at").selectOption("15:00");
  await page.getByLabel("Ounces and cups").check();
  await page.getByLabel("Your glass").fill("5");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByLabel("Your glass")).toHaveAccessibleDescription(/20 or more/);
  await page.getByLabel("Your glass").fill("300");
  await page.getByLabel("A day of food begins at").selectOption("04:00");
  const kept = taken(page, '"entity":"diet-habits"');
  await page.getByRole("button", { name: "Save" }).click();
  await kept;
  await page.reload();
  await settled(page);
  await expect(page.getByLabel("Ounces and cups")).toBeChecked();
  await expect(page.getByLabel("Your glass")).toHaveAccessibleDescription(/10.1 fl oz/);
  await expect(page.getByLabel("A day of food begins at")).toHaveValue("4");
  await expect(page.getByLabel("A night begins at")).toHaveValue("15");
  await page.goto("/settings/you");
  await expect(page.getByLabel("Year of birth")).toHaveValue("1954");
  await expect(page.getByLabel("Female", { exact: true })).toBeChecked();
  await expect(page.getByLabel("Time zone")).toHaveValue("America/New_York");
});

test("signing in leads back to where she wanted to go, and nowhere else", { tag: "@phone" }, async ({
  page,
  person,
}) => {
  await page.context().clearCookies();
  for (const [from, arrives] of [
    // A page of the diary sends the signed-out to sign in, and says where they were.
    ["/settings/data", "/settings/data"],
    ["/sign-in?from=https://evil.example/", "/diary"],
    ["/sign-in?from=//evil.example", "/diary"],
  ] as const) {
    await page.context().clearCookies();
    await page.goto(from);
    await page.waitForURL(/\/sign-in\?from=/);
    await page.getByLabel("E-mail").fill(person.email);
    await page.getByLabel("Password", { exact: true }).fill(person.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.waitForURL(arrives);
  }
});

test("a link that is over says so kindly", { tag: "@phone" }, async ({ page }) => {
  await page.goto(`/link/${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "This link is over" })).toBeVisible();
  await page.getByRole("link", { name: "How to get a new link" }).click();
  await page.waitForURL("/forgot");
});

test("every page carries the headers that keep foreign code and frames out", { tag: "@phone" }, async ({
  page,
  person,
}) => {
  expect(person.email).toContain("@");
  for (const path of [
    "/",
    "/sign-in",
    "/settings",
    "/there-is-no-such-page",
    "/api/health",
    "/api/auth/csrf",
  ]) {
    const response = await page.request.get(path);
    const headers = response.headers();
    expect([path, headers["content-security-policy"]]).toEqual([
      path,
      expect.stringContaining("default-src 'none'"),
    ]);
    expect(headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["referrer-policy"]).toBe("no-referrer");
    expect([path, headers["cache-control"]]).toEqual([path, expect.stringContaining("no-store")]);
  }
});
