import { createHmac } from "node:crypto";
import type { Page } from "@playwright/test";
import { expect, newPerson, test } from "./fixtures";
import { register, settled, typePasswordAgain } from "./verbs";

/** What an authenticator app shows for the letters it was given, some half minutes from now. */
function codeOf(letters: string, later = 0): string {
  const bits = [...letters]
    .map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"))
    .join("");
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const mac = createHmac("sha1", secret).update(counter).digest();
  return String((mac.readUInt32BE((mac.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

test("with the second step on, the password alone opens nothing, and the history says what was done", async ({
  page,
  expectedTrouble,
}) => {
  expectedTrouble.push(/status of 401/);
  const person = newPerson();
  await register(page, person);
  await page.goto("/settings/security");
  await settled(page);
  await page.getByRole("button", { name: "Turn it on" }).click();
  await typePasswordAgain(page, person);
  const letters = (await page.getByTestId("app-letters").textContent()) ?? "";
  await page.getByLabel("2. The code it shows now").fill(codeOf(letters));
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("Write these ten codes on paper.")).toBeVisible();

  await page.goto("/settings/history");
  await expect(page.getByText("The second step at sign-in was turned on or off")).toBeVisible();

  await page.context().clearCookies();
  await page.goto("/sign-in");
  await settled(page);
  await expect(page.getByLabel(/Keep me signed in/)).not.toBeChecked();
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  const code = page.getByLabel("Code");
  await expect(code).toBeVisible();
  await code.fill(codeOf(letters, 1));
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/diary");
  const session = (await page.context().cookies()).find(({ name }) => name === "charley.session");
  // It was not asked to stay: it goes with the browser.
  expect(session?.expires).toBe(-1);
});

/** A device with a lock and room for passkeys, as Chromium plays one. */
async function playDevice(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Whether a finger is on it whenever it asks for one. */
    touch: (enabled: boolean) =>
      session.send("WebAuthn.setAutomaticPresenceSimulation", { authenticatorId, enabled }),
  };
}

test("a passkey is added, opens the diary with nothing typed, and opens it no more once removed", async ({
  page,
  expectedTrouble,
}) => {
  test.setTimeout(120_000);
  expectedTrouble.push(/status of 401/);
  const person = newPerson();
  await register(page, person);
  const device = await playDevice(page);
  await page.goto("/settings/security");
  await settled(page);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await typePasswordAgain(page, person);
  await expect(page.getByText("The passkey is added.")).toBeVisible();
  await page.getByRole("button", { name: /^Rename Chrome/ }).click();
  await page.getByLabel("Name", { exact: true }).fill("My phone");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Rename My phone" })).toBeVisible();

  await device.touch(false);
  await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
  await page.waitForURL(/\/sign-in(\?|$)/);
  await device.touch(true);
  // A browser that offers passkeys by itself may be faster than the press.
  await page
    .getByRole("button", { name: "Use a passkey" })
    .click()
    .catch(() => undefined);
  await page.waitForURL("/diary");

  await page.goto("/settings/security");
  await settled(page);
  await page.getByRole("button", { name: "Remove My phone" }).click();
  // The new session has not been asked who it is: the passkey may say it.
  await page.getByRole("dialog").getByRole("button", { name: "Use a passkey instead" }).click();
  await expect(page.getByText("opens your diary no more")).toBeVisible();
  await page.goto("/settings/history");
  await expect(page.getByText("Signed in with a passkey").first()).toBeVisible();
  await expect(page.getByText("A passkey was removed")).toBeVisible();

  await device.touch(false);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await device.touch(true);
  await page.getByRole("button", { name: "Use a passkey" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "opens no diary here" })).toBeVisible();
});

test("there is no administration for anybody but whoever runs this Charley", async ({ page, person }) => {
  expect(person.email).toContain("@");
  const answer = await page.goto("/settings");
  expect(answer?.ok()).toBe(true);
  await expect(page.getByRole("link", { name: /What happened here/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Administration/ })).toHaveCount(0);
});
