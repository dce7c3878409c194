import { createHmac } from "node:crypto";
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

test("there is no administration for anybody but whoever runs this Charley", async ({ page, person }) => {
  expect(person.email).toContain("@");
  const answer = await page.goto("/settings");
  expect(answer?.ok()).toBe(true);
  await expect(page.getByRole("link", { name: /What happened here/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Administration/ })).toHaveCount(0);
});
