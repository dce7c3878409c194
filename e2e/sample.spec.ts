import { expect, test } from "./fixtures";
import { openSampleDiary } from "./verbs";

test("one press on the front page opens half a year of somebody's diary", { tag: "@phone" }, async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openSampleDiary(page);
  await expect(page.getByText("This is a sample diary with made-up nights.")).toBeVisible();
  await page.goto("/trends?weeks=26");
  await expect(page.getByText(/of 182 nights recorded/).first()).toBeVisible();
  await page.goto("/remedies");
  await expect(page.getByText("Magnesium citrate").first()).toBeVisible();
});
