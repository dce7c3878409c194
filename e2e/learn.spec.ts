import { expect, test } from "./fixtures";
import { addRemedy, answerHealth, settled } from "./verbs";

test("Learn answers first, and all sixteen sections can be read", {
  tag: "@phone",
}, async ({ page, person: _ }) => {
  await page.goto("/learn");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What helps");
  const groups = [
    "During a cramp",
    "Worth trying",
    "Tested, and did little",
    "Careful, or never",
    "Not tested",
  ];
  for (const name of groups) await expect(page.getByRole("region", { name })).toBeVisible();
  await expect(page.getByRole("heading", { name: "An article: start here" })).toBeVisible();
  await expect(page.getByText("From your own record")).toHaveCount(0);
  await expect(page.getByText(/Not checked by a clinician/)).toBeVisible();
  await page.getByRole("button", { name: "Start 30 seconds" }).click();
  await expect(page.getByText("Pull the toes towards you and hold. Breathe.")).toBeVisible();
  const all = page.getByRole("region", { name: "All 16 sections" });
  await all.getByText("The whole article, section by section").click();
  await expect(all.getByRole("listitem")).toHaveCount(16);
  await all.getByRole("link", { name: "The Influence of Blood pH on Mineral Transportation" }).click();
  await settled(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "The Influence of Blood pH on Mineral Transportation",
  );
  await expect(page.getByText("Evidence points the other way").first()).toBeVisible();
  await page.getByText("2 sources").last().click();
  await expect(page.getByText(/Schwalfenberg/)).toBeVisible();
});

test("the article's own two links are shown as not opened", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await page.goto("/learn/supporting-data");
  await expect(page.getByText(/Not opened/)).not.toHaveCount(0);
  await expect(page.getByRole("link", { name: "https://pubmed.ncbi.nlm.nih.gov/1457907/" })).toBeVisible();
});

test("what she takes makes a section relevant, and the warning stands before the claim", async ({
  page,
  person: _,
}) => {
  await addRemedy(page, { name: "Vitamin E 400 IU", kind: "Supplement" });
  await addRemedy(page, { name: "warfrin", kind: "Medicine" });
  await page.goto("/learn");
  const own = page.getByRole("region", { name: "From your own record" });
  await expect(own).toContainText("You take warfrin.");
  const careful = page.getByRole("region", { name: "Careful, or never" });
  await expect(careful).toContainText("Vitamin E capsules");
  await expect(careful).toContainText("For you: no vitamin E capsules with a blood thinner.");
  const mine = page.getByRole("region", { name: "An article, because of your record" });
  await expect(mine.getByRole("listitem").first()).toContainText(
    "When to Consider Vitamin E Supplementation",
  );
  await expect(mine.getByRole("listitem").first()).toContainText("You take Vitamin E 400 IU.");
  await mine.getByRole("link", { name: "When to Consider Vitamin E Supplementation" }).click();
  const rule = page.locator('[data-rule="S4"]').first();
  await expect(rule).toContainText("No vitamin E capsules with a blood thinner");
  await expect(rule).toContainText("You take warfrin.");
  const claim = page.getByRole("heading", { name: /think of a vitamin E capsule/ });
  const [above, below] = await Promise.all([rule.boundingBox(), claim.boundingBox()]);
  expect(above?.y ?? 0).toBeLessThan(below?.y ?? 0);
});

test("dosing by feel is stopped for everyone, and cannot be put away", { tag: "@phone" }, async ({
  page,
  person: _,
}) => {
  await page.goto("/learn/electrolyte-powder");
  const rule = page.locator('[data-rule="S10"]');
  await expect(rule).toContainText("Do not set mineral doses by how you feel");
  await expect(rule.getByRole("button")).toHaveCount(0);
});

test("checking the leg says what to do as soon as a sign is ticked", async ({ page, person: _ }) => {
  await page.goto("/leg-check");
  await expect(page.getByText("Nothing is ticked")).toBeVisible();
  await page.getByLabel(/urine dark like cola/).check();
  await expect(
    page.getByText("Get urgent care today and bring the list of what you take.").first(),
  ).toBeVisible();
  await page.getByLabel(/suddenly short of breath/).check();
  await expect(page.getByText("Call the emergency number now").last()).toBeVisible();
  await page.getByRole("button", { name: "Keep these answers for today" }).click();
  await expect(page.getByText("Kept, with today's date.")).toBeVisible();
});

test("a health answer is kept at once and can be changed", { tag: "@phone" }, async ({ page, person: _ }) => {
  await answerHealth(page, /your kidneys|^kidney disease/i, "Don't know");
  await page.reload();
  const row = page.getByRole("listitem").filter({ hasText: /your kidneys|^kidney disease/i });
  await expect(row).toContainText("Don't know");
  await answerHealth(page, /your kidneys|^kidney disease/i, "No");
  await page.reload();
  await expect(row).toContainText("No");
  await expect(row).not.toContainText("know");
});
