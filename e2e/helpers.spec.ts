import type { Browser, BrowserContext, Page } from "@playwright/test";
import { expect, newPerson, type Person, test } from "./fixtures";
import { addRemedy, answer, settled, taken } from "./verbs";

// Somebody whom a person lets into their diary, in two browsers: the mother's, and the one of who helps her.

type Mother = Person & { readonly page: Page; readonly context: BrowserContext };

async function motherIn(
  browser: Browser,
  openAccount: (account: Person & { timeZone: string }) => Promise<string>,
  baseURL: string | undefined,
): Promise<Mother> {
  const mother = newPerson();
  const value = await openAccount({ ...mother, timeZone: "Europe/Berlin" });
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  await context.addCookies([{ name: "charley.session", value, url: baseURL ?? "" }]);
  return { ...mother, context, page: await context.newPage() };
}

/** The mother makes an invitation, and gives the path of its link. */
async function invited({ page, password }: Mother, may: string): Promise<string> {
  await page.goto("/settings/helpers");
  await page.getByLabel("Who is it?").fill("Anna");
  await page.getByLabel("What do they call you?").fill("Mum");
  await page.getByLabel("What they may do").selectOption({ label: may });
  await page.getByRole("button", { name: "Make an invitation" }).click();
  await page.getByLabel("Your password").fill(password);
  await page.getByRole("button", { name: "Go on" }).click();
  const address = await page.locator("code", { hasText: "/h/" }).textContent();
  return new URL(address ?? "").pathname;
}

async function accepted(page: Page, mother: Mother, may: string): Promise<void> {
  await page.goto(await invited(mother, may));
  await page.getByRole("button", { name: "Yes, I will help" }).click();
  await page.waitForURL("/diary");
  await page.getByRole("button", { name: "Open the diary of Mum" }).click();
  await expect(page.getByText("This is the diary of Mum.")).toBeVisible();
}

const night = "/diary/2026-10-24";
const another = "/diary/2026-10-25";
const cramps = (page: Page) => page.getByRole("main").getByRole("heading", { name: /^Cramp/ });

async function addCramp(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await page.getByRole("button", { name: "Add a cramp" }).click();
  await expect(cramps(page)).toHaveCount(1);
}

// Two people, and a device that tries again after a pause.
test.describe.configure({ timeout: 150_000 });

test("a daughter writes in her mother's diary until it is ended, and what she wrote then is not lost", {
  tag: "@phone",
}, async ({ page, person: _, browser, openAccount, baseURL }) => {
  const mother = await motherIn(browser, openAccount, baseURL);
  await accepted(page, mother, "See the diary and write in it");
  await page.goto("/tonight");
  await expect(page.getByText("This is the diary of Mum.")).toBeVisible();
  const kept = taken(page, '"entity":"cramp"');
  await addCramp(page, night);
  await kept;

  await mother.page.goto(night);
  await expect(cramps(mother.page)).toHaveCount(1);
  await expect(mother.page.getByText("Written by Anna.")).toBeVisible();
  await mother.page.goto("/settings/history");
  await expect(mother.page.getByText("Somebody who helps opened this diary")).toHaveCount(1);
  await mother.page.goto("/settings/helpers");
  await mother.page.getByRole("button", { name: "End for Anna" }).click();
  await expect(mother.page.getByText("Nobody but you.")).toBeVisible();

  await page.getByRole("button", { name: "Add a cramp" }).click();
  await expect(page.getByText("1 needs you")).toBeVisible();
  await page.getByRole("link", { name: "Trends" }).click();
  await expect(page.getByRole("heading", { name: "That diary is closed" })).toBeVisible();
  await page.getByRole("button", { name: "Open your own diary" }).click();
  await page.waitForURL("/diary");
  await page.getByRole("button", { name: "Look at what waits" }).click();
  await expect(page.getByText("You may no longer write in the diary it was written for.")).toBeVisible();
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("button", { name: "Keep it here" }).click();
  await expect(page.getByText("You may no longer write in the diary it was written for.")).toBeVisible();
  await page.getByRole("button", { name: "Remove from this device" }).click();
  await page.getByRole("button", { name: "Remove for good" }).click();
  await expect(page.getByText("You may no longer write in the diary it was written for.")).toBeHidden();
  await page.goto(night);
  await settled(page);
  await expect(cramps(page)).toHaveCount(0);
  await mother.page.goto(night);
  await settled(mother.page);
  await expect(cramps(mother.page)).toHaveCount(1);
  await mother.context.close();
});

test("a cramp that is tapped before the next page has come goes to the diary that was just opened", async ({
  page,
  person: _,
  browser,
  openAccount,
  baseURL,
}) => {
  const mother = await motherIn(browser, openAccount, baseURL);
  await accepted(page, mother, "See the diary and write in it");
  await settled(page);
  // Another tab, in which it is night: the same browser, so it follows.
  const nightTab = await page.context().newPage();
  await nightTab.goto("/tonight");
  await expect(nightTab.getByText("This is the diary of Mum.")).toBeVisible();
  await page.getByRole("button", { name: "Back to your own diary" }).click();
  await expect(nightTab.getByText("This is your own diary.")).toBeVisible();
  await expect(page.getByText("This is your own diary.")).toBeVisible();
  await settled(page);

  // Nothing of the page that comes next runs here: only the switch itself has been.
  await page.route(/\/diary$/, (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          contentType: "text/html",
          body: '<meta http-equiv="refresh" content="0;url=/tonight">',
        })
      : route.continue(),
  );
  await page.getByRole("button", { name: "Open the diary of Mum" }).click();
  await expect(page).toHaveURL("/tonight");
  await expect(page.getByText("This is the diary of Mum.")).toBeVisible();
  const kept = taken(page, '"entity":"cramp"');
  const sent = page.waitForRequest((request) => (request.postData() ?? "").includes('"entity":"cramp"'));
  await page.getByRole("button", { name: "Cramp now, left leg" }).click();
  const { operations } = (await sent).postDataJSON();
  await kept;
  await mother.page.goto(`/diary/${operations[0].body.night}`);
  await expect(mother.page.getByText("Written by Anna.")).toBeVisible();
  await mother.context.close();
});

test("what waits for two diaries goes each to its own", async ({
  page,
  person: _,
  browser,
  openAccount,
  baseURL,
  expectedTrouble,
}) => {
  expectedTrouble.push(/ERR_FAILED/);
  const mother = await motherIn(browser, openAccount, baseURL);
  await accepted(page, mother, "See the diary and write in it");
  let isAway = true;
  await page.route("**/api/outbox", (route) =>
    isAway && route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await addCramp(page, night);
  await page.getByRole("button", { name: "Back to your own diary" }).click();
  await expect(page.getByText("This is your own diary.")).toBeVisible();
  await addCramp(page, another);
  await page.goto(night);
  await settled(page);
  await expect(cramps(page)).toHaveCount(0);

  // Asked before anything can be handed in: the device tries by itself too.
  const both = Promise.all([taken(page, '"night":"2026-10-25"'), taken(page, '"night":"2026-10-24"')]);
  isAway = false;
  await page.goto(another);
  await both;
  await mother.page.goto(night);
  await expect(cramps(mother.page)).toHaveCount(1);
  await expect(mother.page.getByText("Written by Anna.")).toBeVisible();
  await mother.page.goto(another);
  await settled(mother.page);
  await expect(cramps(mother.page)).toHaveCount(0);
  await page.goto(another);
  await expect(cramps(page)).toHaveCount(1);
  await mother.context.close();
});

test("whatever somebody who helps wrote says so where it is shown", async ({
  page,
  person: _,
  browser,
  openAccount,
  baseURL,
}) => {
  const mother = await motherIn(browser, openAccount, baseURL);
  await addRemedy(mother.page, { name: "Night salts", kind: "Supplement", often: "once a day" });
  await accepted(page, mother, "See the diary and write in it");
  await settled(page);
  await page.goto("/remedies");
  const dose = taken(page, '"entity":"dose"');
  await page.getByRole("button", { name: "One extra Night salts" }).click();
  await dose;

  await page.goto("/diet");
  await page.getByRole("button", { name: "From a label" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Bedtime powder");
  await dialog.getByRole("radio", { name: "A scoop" }).check();
  await dialog.getByLabel("Magnesium", { exact: true }).fill("60");
  await dialog.getByRole("button", { name: "Keep this food" }).click();
  await dialog.getByRole("button", { name: "Make it a favourite" }).click();
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("button", { name: "Keep as a meal" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Usual evening");
  await page.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText("Usual evening is kept")).toBeVisible();
  const day = taken(page, '"entity":"diet-day"');
  await answer(page, /^Was that everything/, "Yes, everything");
  await day;

  const items = mother.page.getByRole("listitem");
  await mother.page.goto("/remedies");
  await expect(items.filter({ hasText: "Night salts" }).getByText("Written by Anna.")).toBeVisible();
  await mother.page.goto("/diet/foods");
  await expect(items.filter({ hasText: "Bedtime powder" }).getByText("Written by Anna.")).toBeVisible();
  await mother.page.goto("/diet");
  await mother.page.locator("summary", { hasText: "Have it again" }).click();
  await expect(items.filter({ hasText: "Usual evening" }).getByText("Written by Anna.")).toBeVisible();
  const asked = mother.page.getByRole("radiogroup", { name: /^Was that everything/ });
  await expect(asked.locator("xpath=following-sibling::p")).toHaveText("Written by Anna.");
  await mother.page.locator("summary", { hasText: "Bedtime powder" }).click();
  await mother.page.getByRole("button", { name: "Change Bedtime powder" }).click();
  await expect(mother.page.getByRole("dialog").getByText("Written by Anna.")).toBeVisible();
  await mother.context.close();
});

/** To who may only see: the screens without a fieldset of their own, and those that are nobody's. */
async function offersNothingElsewhere(page: Page): Promise<void> {
  await page.goto("/leg-check");
  await settled(page);
  await expect(page.getByText(/^This is the diary of/)).toBeVisible();
  await page.getByRole("checkbox").first().check();
  await expect(page.getByRole("button", { name: "Keep these answers for today" })).toHaveCount(0);
  await page.goto("/tonight");
  await expect(page.getByText("You can read it, and write nothing down.")).toBeVisible();
  await expect(page.getByText("One moment")).toHaveCount(0);
  await page.goto("/trends/watch");
  await expect(page.getByRole("heading", { name: "Nothing to name yet" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Add a remedy or habit" })).toHaveCount(0);
}

test("somebody's own reminder and the administration do not lead into another's diary", async ({
  page,
  person: _,
  browser,
  openAccount,
  baseURL,
  expectedTrouble,
}) => {
  expectedTrouble.push(/404/);
  const mother = await motherIn(browser, openAccount, baseURL);
  await accepted(page, mother, "See the diary and write in it");
  await page.goto("/admin");
  await expect(page.getByRole("heading", { name: "There is nothing at this address" })).toBeVisible();
  await page.goto("/own");
  await expect(page.getByText(/^The diary of .* is open in this browser\.$/)).toBeVisible();
  await page.getByRole("button", { name: "Open your own diary" }).click();
  await expect(page.getByText("This is your own diary.")).toBeVisible();
  await page.goto("/own");
  await page.waitForURL("/diary");

  // A letter of the week leads to what it speaks of, in the diary that it is about.
  await page.getByRole("button", { name: "Open the diary of Mum" }).click();
  await expect(page.getByText("This is the diary of Mum.")).toBeVisible();
  await settled(page);
  await page.goto("/own?to=/settings/reminders");
  await page.getByRole("button", { name: "Open your own diary" }).click();
  await page.waitForURL("/settings/reminders");
  await expect(page.getByText("This is your own diary.")).toBeVisible();
  await page.goto("/own?to=/trends");
  await page.waitForURL("/trends");
  await page.goto("/own?to=//evil.example");
  await page.waitForURL("/diary");
  await mother.context.close();
});

test("who may only see is offered nothing to write with, and who may only write nothing to read", async ({
  page,
  person: _,
  browser,
  openAccount,
  baseURL,
}) => {
  const mother = await motherIn(browser, openAccount, baseURL);
  await addCramp(mother.page, night);
  await accepted(page, mother, "See the diary, and change nothing");
  await page.goto(night);
  await expect(cramps(page)).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Add a cramp" })).toBeHidden();
  await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  await expect(page.getByRole("heading", { name: /^Night leg cramps/ })).toBeVisible();
  await expect(page.getByRole("button", { name: /Make .*link/ })).toHaveCount(0);
  await page.goto("/settings/you");
  await expect(page.getByText("This belongs to whoever’s diary it is.")).toBeVisible();
  await offersNothingElsewhere(page);

  await mother.page.goto("/settings/helpers");
  await mother.page.locator("summary", { hasText: "Change what Anna may do" }).click();
  const row = mother.page.getByRole("listitem").filter({ hasText: "Anna" });
  await row.getByLabel("What they may do").selectOption({ label: "Only write down nights and cramps" });
  await row.getByRole("button", { name: "Save" }).click();
  await expect(mother.page.getByText("Changed for Anna, from now on.")).toBeVisible();
  await page.goto(night);
  await settled(page);
  await expect(cramps(page)).toHaveCount(0);
  await expect(page.getByText(/Not recorded/)).toHaveCount(0);
  await addCramp(page, another);
  await page.goto("/trends");
  await expect(
    page.getByText("In this diary you can write down nights and cramps, and read nothing."),
  ).toBeVisible();
  await mother.context.close();
});
