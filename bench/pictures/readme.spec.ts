import { expect, test } from "../../e2e/fixtures";
import { leftLeg, makeLink, openSampleDiary, settled } from "../../e2e/verbs";

// The three pictures of the README, of a phone: the night, the morning, and what the doctor gets.

test("night, home and sheet", async ({ page, browser }) => {
  await openSampleDiary(page);
  await settled(page);
  await page.screenshot({ path: "docs/pictures/home.png", animations: "disabled" });
  await page.goto("/tonight");
  await expect(leftLeg(page)).toBeEnabled();
  await page.screenshot({ path: "docs/pictures/night.png", animations: "disabled" });
  const address = await makeLink(page);
  const clinic = await browser.newPage({ viewport: { width: 794, height: 1123 } });
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Read the page" }).click();
  await expect(clinic.getByRole("heading", { level: 1 })).toBeVisible();
  await clinic.screenshot({ path: "docs/pictures/sheet.png", animations: "disabled" });
  await clinic.close();
});
