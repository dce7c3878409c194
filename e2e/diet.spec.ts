import { expect, test } from "./fixtures";
import { draftsOnDisk, entryOf, logFood, openDayBefore, sumOf, undo } from "./verbs";

test.beforeEach(async ({ page, person: _ }) => {
  await page.goto("/diet");
});

test("what was eaten is found despite a slip, added up, changed, taken out and brought back", async ({
  page,
}) => {
  await expect(page.getByText("Nothing written down for this day")).toBeVisible();
  await logFood(page, { search: "almnods", food: "Almonds" });
  await expect(page.getByText("1 food or drink written down.")).toBeVisible();
  // Whoever uses the keyboard goes on where the person was, not at the top of the page.
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("What did you have?")).toBeFocused();
  const magnesium = sumOf(page, "Magnesium");
  await expect(magnesium).toContainText("76 mg");

  await entryOf(page, "Almonds").click();
  const change = page.getByRole("button", { name: "Change Almonds" });
  // Low on the screen, where the message that offers to undo stands; a finger would have to move the page first.
  await change.evaluate((it) => it.scrollIntoView({ block: "end" }));
  await change.press("Enter");
  await page.getByLabel("How much").fill("2");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(magnesium).toContainText("152 mg");
  const message = page.getByRole("listitem").filter({ hasText: "Almonds is changed." });
  await expect(message).toBeVisible();
  const isClear = async () => {
    const [row, over] = [await change.boundingBox(), await message.boundingBox()];
    return row !== null && over !== null && row.y + row.height <= over.y;
  };
  await expect.poll(isClear).toBe(true);

  await page.getByRole("button", { name: "Delete Almonds" }).click();
  await expect(page.getByText("Nothing written down for this day")).toBeVisible();
  await undo(page, "Almonds is taken out");
  await expect(magnesium).toContainText("152 mg");
  await page.reload();
  await expect(magnesium).toContainText("152 mg");
});

test("water is one tap, supplements stand apart, and what nobody measured is never counted as nothing", {
  tag: "@phone",
}, async ({ page }) => {
  await page.getByRole("button", { name: /glass of water/ }).click();
  await expect(page.getByText("250 ml ·")).toBeVisible();
  await page.getByRole("button", { name: "Write it by hand" }).click();
  // What is still being said of the glass stands in the strip above the dialog, and not on its choices.
  await expect(page.locator("[role=status][data-react-aria-top-layer]")).toHaveCSS("top", "8px");
  expect((await page.getByRole("dialog").boundingBox())?.y).toBeGreaterThanOrEqual(96);
  await page.getByLabel("What it was").fill("Soup at Anna's");
  // What is being typed outlives the page.
  await expect.poll(() => draftsOnDisk(page)).toBe(1);
  await page.reload();
  await page.getByRole("button", { name: "Write it by hand" }).click();
  await expect(page.getByLabel("What it was")).toHaveValue("Soup at Anna's");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("button", { name: "Write it by hand" }).click();
  await page.getByLabel("What it was").fill("Magnesium tablet");
  await page.getByRole("radio", { name: "Supplement" }).check();
  await page.getByLabel("Magnesium", { exact: true }).fill("400");
  await page.getByLabel("Magnesium, as the label gives it").selectOption({ label: "mg of magnesium oxide" });
  await page.getByRole("button", { name: "Save" }).click();
  await entryOf(page, "Magnesium tablet").click();
  await expect(page.getByText("400 mg magnesium oxide, 241 mg magnesium")).toBeVisible();

  await page.getByText(/^How many foods report each/).click();
  const water = page.getByRole("listitem").filter({ hasText: "Food and drink:" });
  await expect(water).toContainText("≥ 250 ml");
  await expect(water).toContainText("1 of 2 foods reports it");
  const magnesium = page.getByRole("listitem").filter({ hasText: /^Magnesium≥/ });
  await expect(magnesium).toContainText("Supplements: 241 mg");
});

test("a day of fifteen foods is read on two screens, sums first, and each food can be changed", {
  tag: "@phone",
}, async ({ page }) => {
  test.setTimeout(120_000);
  const meals = [
    "porridge, milk, banana, coffee and a glass of orange juice at 8am",
    "salmon, potatoes, broccoli, butter and red wine at 1pm",
    "porridge, milk, banana, coffee and a glass of orange juice at 7pm",
  ];
  await openDayBefore(page);
  await expect(page.getByText("Nothing written down for this day")).toBeVisible();
  for (const [done, meal] of meals.entries()) {
    await page.getByLabel("What did you have?").fill(meal);
    await page.getByRole("button", { name: "Write down all 5" }).click();
    await expect(page.getByText(`${(done + 1) * 5} foods and drinks written down.`)).toBeVisible();
  }
  // The sums are ahead of the disk; the box is emptied once all five are on it.
  await expect(page.getByLabel("What did you have?")).toHaveValue("");
  await page.reload();
  // What is the person's own; a notice of safety may follow it.
  const all = page.getByRole("radiogroup", { name: "Was that everything that day?" });
  await expect(page.getByText("15 foods and drinks written down.")).toBeVisible();
  const { y = 0, height = 0 } = (await all.boundingBox()) ?? {};
  expect(height).toBeGreaterThan(0);
  expect(y + height).toBeLessThanOrEqual(1600);
  await expect(sumOf(page, "Magnesium")).toBeInViewport();
  await expect(sumOf(page, "Magnesium")).toContainText(/mg.* of 15/);

  await page.getByText("Lunch, 5").click();
  await entryOf(page, /^Broccoli/).click();
  await page.getByRole("button", { name: /^Delete Broccoli/ }).click();
  await expect(page.getByText("14 foods and drinks written down.")).toBeVisible();
});

test("what is written next while a meal is still being kept stays, and two presses keep it once", async ({
  page,
}) => {
  const meal = "porridge, milk, banana, coffee and a glass of orange juice at 8am";
  const next = "salmon and potatoes at 1pm";
  await openDayBefore(page);
  await page.getByLabel("What did you have?").fill(meal);
  const all = page.getByRole("button", { name: "Write down all 5" });
  await expect(all).toBeVisible();
  // A phone that takes its time to seal what it keeps.
  await page.evaluate(() => {
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
    crypto.subtle.encrypt = async (...given) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      return encrypt(...given);
    };
  });
  await all.dblclick();
  await page.getByLabel("What did you have?").fill(next);
  await expect(page.getByText("5 entries are written down.")).toBeVisible();
  await expect(page.getByLabel("What did you have?")).toHaveValue(next);
  await page.getByRole("button", { name: "Write down all 2" }).click();
  await expect(page.getByText("2 entries are written down.")).toBeVisible();
  await expect(page.getByLabel("What did you have?")).toHaveValue("");
  await page.reload();
  await expect(page.getByText("7 foods and drinks written down.")).toBeVisible();
});

test("an earlier day takes entries without a time, and says when it is complete", { tag: "@phone" }, async ({
  page,
}) => {
  await openDayBefore(page);
  await expect(page.getByText("Nothing written down for this day")).toBeVisible();
  await logFood(page, { search: "wholemeal bread", food: "Bread, whole wheat", quantity: 2 });
  await expect(page.getByText("2 × slice, 56 g · no time")).toBeVisible();
  await page.getByRole("radio", { name: "Yes, everything" }).check();
  await page.reload();
  await expect(page.getByRole("radio", { name: "Yes, everything" })).toBeChecked();
});

test("a sentence becomes foods, amounts, a day and a time, and is kept only once it has been looked over", async ({
  page,
}) => {
  await page
    .getByLabel("What did you have?")
    .fill("2 slices wholemeal bread and a glass of milk yesterday 8pm");
  await expect(page.getByText("nothing is kept yet")).toBeVisible();
  const bread = page.getByRole("listitem").filter({ hasText: "wholemeal bread" });
  await expect(bread.getByRole("combobox").first()).toHaveValue("0");
  await expect(bread.getByLabel("How much")).toHaveValue("2");
  await expect(page.getByLabel("Time", { exact: true })).toHaveValue("20:00");
  await bread.getByLabel("How much").fill("3");
  // The words and what was put right of them outlive the page.
  await expect.poll(() => draftsOnDisk(page)).toBe(2);
  await page.reload();
  await expect(bread.getByLabel("How much")).toHaveValue("3");
  await page.getByRole("button", { name: "Write down all 2" }).click();
  await expect(page.getByText(/2 entries are written down for/)).toBeVisible();
  await openDayBefore(page);
  await expect(page.getByText("3 × slice, 84 g · 20:00")).toBeVisible();
  await expect(page.getByText("1 glass of 250 ml")).toBeVisible();
});

test("yesterday, and a meal with a name, are had again in one tap with every figure", {
  tag: "@phone",
}, async ({ page }) => {
  await openDayBefore(page);
  await expect(page.getByText("Nothing written down for this day")).toBeVisible();
  await logFood(page, { search: "porridge", food: "Oatmeal, made with water" });
  await logFood(page, { search: "milk", food: "Milk, whole" });
  await page.getByRole("button", { name: "Keep as a meal" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Usual breakfast");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Usual breakfast is kept")).toBeVisible();
  await page.getByRole("navigation", { name: "Days" }).getByRole("link", { name: "Today" }).click();
  await page.waitForURL("/diet");
  await page.getByRole("button", { name: "Have Usual breakfast" }).click();
  await expect(page.getByText("2 foods and drinks written down.")).toBeVisible();
  await page.getByText("More of yesterday").click();
  await page.getByRole("button", { name: "Copy the whole day, 2 entries" }).click();
  await expect(page.getByText("4 foods and drinks written down.")).toBeVisible();
  await expect(sumOf(page, "Magnesium")).toContainText("4 of 4");
});

test("a food from its label is found by name, and what the label does not say stays unknown", {
  tag: "@phone",
}, async ({ page }) => {
  await page.getByRole("button", { name: "From a label" }).click();
  const form = page.getByRole("dialog");
  await form.getByLabel("Name", { exact: true }).fill("Bedtime powder");
  // What was typed is not typed again because a page was drawn anew.
  await expect.poll(() => draftsOnDisk(page)).toBe(1);
  await page.reload();
  await page.getByRole("button", { name: "From a label" }).click();
  await expect(form.getByLabel("Name", { exact: true })).toHaveValue("Bedtime powder");
  await form.getByRole("radio", { name: "Drink" }).check();
  await form.getByRole("radio", { name: "A scoop" }).check();
  await form.getByLabel("Magnesium", { exact: true }).fill("60");
  await form.getByLabel("Sodium or salt", { exact: true }).fill("1.25");
  await form.getByLabel("Sodium or salt, given in").selectOption("g of salt");
  await form.getByRole("button", { name: "Keep this food" }).click();
  await expect(page.getByRole("dialog").getByText("500 mg")).toBeVisible();
  await page.getByRole("dialog").getByLabel("How much").fill("2");
  await expect(
    page.getByRole("dialog").getByText("Not known: potassium, calcium, vitamin E, water."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(sumOf(page, "Magnesium")).toContainText("120 mg");

  await page.goto("/diet/foods");
  await expect(page.getByText("As you typed it, per scoop: magnesium 60 mg, salt 1.25 g.")).toBeVisible();
  await page.getByRole("button", { name: "Change Bedtime powder" }).click();
  await expect(page.getByLabel("Sodium or salt", { exact: true })).toHaveValue("1.25");
  await page.getByLabel("Magnesium", { exact: true }).fill("100");
  await page.getByRole("radio", { name: "Take on the new figures" }).check();
  await page.getByRole("button", { name: "Keep this food" }).click();
  await expect(page.getByText("Bedtime powder is kept.")).toBeVisible();
  await page.goto("/diet");
  await expect(sumOf(page, "Magnesium")).toContainText("200 mg");
});

test("a favourite stands first under what is had again, and is had again in one tap", {
  tag: "@phone",
}, async ({ page }) => {
  await page.getByLabel("What did you have?").fill("banana");
  await page.getByRole("button", { name: "Banana" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make it a favourite" }).click();
  await expect(dialog.getByRole("button", { name: "One of your favourites" })).toBeVisible();
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: /^Favourite: ?Banana/ }).click();
  await expect(page.getByText("1 food or drink written down.")).toBeVisible();
});

test("a food and what was had of it, made without a connection, are sent later; taken away, the food comes back from the bin", {
  tag: "@phone",
}, async ({ page, context, expectedTrouble }) => {
  expectedTrouble.push(/Failed to load resource|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  const powder = page.getByRole("listitem").filter({ hasText: "Flight powder" });
  const magnesium = sumOf(page, "Magnesium");
  await context.setOffline(true);
  await page.getByRole("button", { name: /glass of water/ }).click();
  await expect(page.getByText("250 ml ·")).toBeVisible();
  await page.getByRole("button", { name: "From a label" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Flight powder");
  await dialog.getByRole("radio", { name: "A scoop" }).check();
  await dialog.getByLabel("Magnesium", { exact: true }).fill("60");
  await dialog.getByRole("button", { name: "Keep this food" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(powder.getByText(/^1 serving/)).toBeVisible();
  await page.getByLabel("What did you have?").fill("flight");
  await page.getByRole("button", { name: "Flight powder Your own food" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await expect(powder.getByText(/^1 serving/)).toHaveCount(2);
  await page.getByRole("link", { name: "My foods" }).click();
  // What the person had of it can be changed as well, as long as the day stands there.
  await expect(page.getByRole("heading", { name: "Your own foods" })).toBeVisible();
  await page.getByRole("button", { name: "Change Flight powder" }).click();
  await dialog.getByLabel("Magnesium", { exact: true }).fill("100");
  await dialog.getByRole("radio", { name: "Take on the new figures" }).check();
  await dialog.getByRole("button", { name: "Keep this food" }).click();
  await page.getByRole("main").getByRole("link", { name: "Diet", exact: true }).click();
  // Two scoops, and what the glass of water holds.
  await expect(magnesium).toContainText("203 mg");
  await context.setOffline(false);
  await expect(page.getByRole("button", { name: /wait/ })).toHaveCount(0);
  await page.reload();
  await expect(magnesium).toContainText("203 mg");
  await expect(page.getByText("250 ml ·")).toHaveCount(1);

  await page.getByRole("link", { name: "My foods" }).click();
  await page.getByRole("button", { name: "Take away Flight powder" }).click();
  // Said once it is kept: whatever page comes next knows of it.
  await expect(page.getByText("Flight powder is taken away.")).toBeVisible();
  await page.goto("/bin");
  await powder.getByRole("button", { name: "Bring back" }).click();
  await expect(page.getByText("Brought back: Flight powder")).toBeVisible();
  await page.goto("/diet/foods");
  await expect(page.getByRole("button", { name: "Change Flight powder" })).toBeVisible();
});
