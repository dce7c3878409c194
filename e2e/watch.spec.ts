import { expect, test } from "./fixtures";
import { openSampleDiary } from "./verbs";

test("one suspect is named before its nights, says what will be said either way, and can be left but not hidden", async ({
  page,
}) => {
  await openSampleDiary(page);
  await page.goto("/trends");
  const card = page.getByRole("region", { name: "Watch this" });
  await card.getByRole("link", { name: "Name one thing" }).click();
  await page.getByLabel("What do you want to watch?").selectOption({ label: "Alcohol" });
  await page.getByRole("radio", { name: "A suspect: more cramps with it" }).check();
  await expect(
    page.getByText(/this page will say whether there were more cramps with it\. If there were fewer/),
  ).toBeVisible();
  await page.getByRole("button", { name: "Lock it" }).click();
  const watched = page.getByRole("region", { name: "What you watch" });
  // The form is gone with its button: whoever goes by keyboard goes on at what came of it.
  await expect(watched).toBeFocused();
  await expect(watched.getByRole("heading", { name: "Alcohol" })).toBeVisible();
  await expect(
    watched.getByText(
      /looking only once keeps chance findings rare\. You have not been asked about it for any night yet/,
    ),
  ).toBeVisible();

  await page.goto("/trends");
  await expect(card.getByText(/^The answer comes on/)).toBeVisible();
  await card.getByRole("link", { name: "What you watch" }).click();
  await page.getByRole("button", { name: "Stop watching" }).click();
  await page.getByRole("button", { name: "Stop watching it" }).click();
  await expect(
    page.getByText(/^You stopped watching it before the night of .*, so there is no answer\.$/),
  ).toBeVisible();
  await expect(page.getByRole("heading", { name: "Named before" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Lock it" })).toBeVisible();
});
