import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { settled } from "./verbs";

function groundOf(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

test("a choice of dark is in the page as it leaves the server, on a device that is light", {
  tag: "@phone",
}, async ({ page, person }) => {
  expect(person.email).toContain("@");
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/settings/device");
  await settled(page);
  expect(await groundOf(page)).toBe("rgb(250, 247, 242)");
  await page.getByRole("radio", { name: "Dark", exact: true }).check();
  expect(await groundOf(page)).toBe("rgb(20, 22, 30)");

  // Read as text: what a browser paints before any script has run.
  expect(await (await page.request.get("/more")).text()).toMatch(/<html[^>]* data-theme="dark"/);
  await page.reload();
  await expect(page.getByRole("radio", { name: "Dark", exact: true })).toBeChecked();
});

test("without a choice the device decides, and the night screen is dark whatever the device says", {
  tag: "@phone",
}, async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/sign-in");
  expect(await groundOf(page)).toBe("rgb(20, 22, 30)");
  await page.emulateMedia({ colorScheme: "light" });
  expect(await groundOf(page)).toBe("rgb(250, 247, 242)");
  await page.goto("/tonight");
  expect(await groundOf(page)).toBe("rgb(0, 0, 0)");
});
