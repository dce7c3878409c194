import { expect, type Locator, type Page } from "@playwright/test";

type Credentials = { readonly email: string; readonly password: string };

/** Makes an account at the front door, as a person would, and ends in the diary. */
export async function register(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto("/register");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Register" }).click();
  await page.waitForURL("/welcome");
  for (const step of [1, 2]) {
    await expect(page.getByText(`Step ${step} of 3`)).toBeVisible();
    await page.getByRole("button", { name: "Skip" }).click();
  }
  await page.getByRole("link", { name: "Not now, open my diary" }).click();
  await page.waitForURL("/diary");
}

export async function signIn(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("/diary");
}

/** Half a year of somebody's made-up nights, from the front door. */
export async function openSampleDiary(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Look around with a sample diary" }).click();
  await page.waitForURL("/diary");
}

/** The page stands: its heading is there and nothing says that it is still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /^Loading$/ })).toHaveCount(0);
}

/** Searches a food on the diet page, chooses it and writes it down, `quantity` of its usual portion. */
export async function logFood(
  page: Page,
  { search, food, quantity }: { search: string; food: string; quantity?: number },
): Promise<void> {
  await page.getByLabel("What did you have?").fill(search);
  await page.getByRole("button", { name: food }).first().click();
  const dialog = page.getByRole("dialog");
  if (quantity !== undefined) await dialog.getByLabel("How much").fill(String(quantity));
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
}

/** What is written down for a day of the diet under this name; a touch on it unfolds what can be done with it. */
export const entryOf = (page: Page, name: string | RegExp): Locator =>
  page
    .locator("[data-entry]")
    .filter({ has: page.getByText(name) })
    .locator("summary");

/** What a day of the diet comes to of one nutrient, at the top of the page. */
export const sumOf = (page: Page, nutrient: string): Locator =>
  page
    .getByRole("main")
    .locator("dl > div")
    .filter({ hasText: new RegExp(`^${nutrient}`) })
    .first();

/** Presses Undo on the message that says what was done, and waits until it is undone. */
export async function undo(page: Page, what: string): Promise<void> {
  const message = page.getByRole("status").getByRole("listitem").filter({ hasText: what });
  await message.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone.")).toBeVisible();
}

/** Puts something on the list of remedies and ends on the list. */
export async function addRemedy(
  page: Page,
  {
    name,
    kind,
    often,
    magnesium,
  }: { name: string; kind: "Medicine" | "Supplement" | "Habit"; often?: string; magnesium?: number },
): Promise<void> {
  await page.goto("/remedies/new");
  await expect(page.getByLabel("What is it called?")).toHaveCount(1);
  await page.getByLabel("What is it called?").fill(name);
  await page.getByRole("radio", { name: kind }).check();
  if (often || magnesium !== undefined) await page.getByText("More: form, dose, since when").click();
  if (often) await page.getByLabel("How often").selectOption({ label: often });
  if (magnesium !== undefined) {
    await page.getByLabel("Magnesium", { exact: true }).fill(String(magnesium));
  }
  const kept = taken(page, '"entity":"remedy"');
  await page.getByRole("button", { name: "Save" }).click();
  await kept;
  await page.waitForURL("/remedies");
  await expect(page.getByRole("link", { name }).first()).toBeVisible();
}

/** Answers one of the health questions. */
export async function answerHealth(page: Page, question: RegExp, answer: string): Promise<void> {
  await page.goto("/settings/health");
  const kept = taken(page, '"entity":"health-answer"');
  const row = page.getByRole("listitem").getByRole("button", { name: question });
  if (!(await row.isVisible())) await page.getByText(/^Not answered yet/).click();
  await row.click();
  await page
    .getByRole("region")
    .filter({ hasText: "Question" })
    .getByRole("button", { name: answer, exact: true })
    .click();
  await kept;
  await expect(page.getByText(/^1 of \d+ answered. All are kept/)).toBeVisible();
}

/** Makes a link to the summary of the last weeks, and gives its address. `ticked`: what is asked for with it. */
export async function makeLink(page: Page, ticked: readonly string[] = []): Promise<string> {
  await page.goto("/share");
  await page.getByRole("button", { name: "Show me the page" }).click();
  for (const label of ticked) await page.getByLabel(label).check();
  await page.getByRole("button", { name: "Make the link" }).click();
  return page.getByLabel("Address").inputValue();
}

/** Opens the night screen and waits until it can be pressed. */
export async function openTonight(page: Page): Promise<void> {
  await page.goto("/tonight");
  await expect(leftLeg(page)).toBeEnabled();
}

export const leftLeg = (page: Page): Locator => page.getByRole("button", { name: "Cramp now, left leg" });

/** What the night screen says of the last tap, once it is saved. */
export const toldSaved = (page: Page): Locator => page.getByRole("status").filter({ hasText: /Saved/ });

/** Answers a question of the diary by one touch. */
export async function answer(page: Page, question: string | RegExp, choice: string): Promise<void> {
  const group = page.getByRole("radiogroup", { name: question }).first();
  await group.getByRole("radio", { name: choice, exact: true }).click();
}

/** Goes from one day of the diet to the one before. */
export async function openDayBefore(page: Page): Promise<void> {
  const link = page.getByRole("navigation", { name: "Days" }).getByRole("link").first();
  const day = await link.getAttribute("href");
  await link.click();
  await page.waitForURL(`**${day}`);
}

/** Answers the question for the password that stands before what a borrowed phone must not do. */
export async function typePasswordAgain(page: Page, { password }: { password: string }): Promise<void> {
  const dialog = page.getByRole("dialog", { name: "Is it you?" });
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Go on" }).click();
  await expect(dialog).toBeHidden();
}

/** Waits until this browser can open the night screen without a connection. */
export async function workerIsActive(page: Page): Promise<void> {
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
}

/** Resolves once the server has taken a write that says `words`. Ask before the write is made. */
export async function taken(page: Page, words: string): Promise<void> {
  await page.waitForResponse(
    (response) =>
      response.url().endsWith("/api/outbox") &&
      response.ok() &&
      (response.request().postData() ?? "").includes(words),
  );
}

/** Opens a page and waits until so many of the questions it asks the server by itself are answered. */
export async function openAnswered(page: Page, path: string, questions: number): Promise<void> {
  await page.goto(path);
  // The browser lists what it fetched once the last of it is there. What is fetched ahead has another address.
  const answered = () =>
    page.evaluate(
      () =>
        performance
          .getEntriesByType("resource")
          .filter(({ name }) => name === window.location.href)
          .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === "fetch").length,
    );
  await expect.poll(answered).toBeGreaterThanOrEqual(questions);
}

/** What a store of the device's disk holds, whatever the screen says: each with its key. */
function onDisk(page: Page, store: string): Promise<[key: string, kept: unknown][]> {
  return page.evaluate(
    (name) =>
      new Promise<[string, unknown][]>((found) => {
        const opening = indexedDB.open("charley");
        opening.onsuccess = () => {
          const there = opening.result.transaction(name).objectStore(name);
          const keys = there.getAllKeys();
          const values = there.getAll();
          values.onsuccess = () => {
            opening.result.close();
            found(values.result.map((kept, at) => [String(keys.result[at]), kept]));
          };
        };
      }),
    store,
  );
}

/** How many writes lie on the device's disk. */
export const entriesOnDisk = async (page: Page): Promise<number> => (await onDisk(page, "entries")).length;

const shownHere = / notices shown$/;

/** How many forms were left with something typed into them. */
export const draftsOnDisk = async (page: Page): Promise<number> =>
  (await onDisk(page, "device")).filter(([key]) => key.startsWith("draft ") && !shownHere.test(key)).length;

/** Whether notices that the device showed by itself wait to be handed in. */
export const shownOnDisk = async (page: Page): Promise<boolean> =>
  (await onDisk(page, "device")).some(([key]) => shownHere.test(key));

/** Resolves once the device has kept what this page was told under each of these names, for when there is no connection. */
export async function keptOnDisk(page: Page, names: readonly string[]): Promise<void> {
  const opened = await page.evaluate(() => performance.timeOrigin);
  const isTold = (kept: unknown) =>
    typeof kept === "object" && kept !== null && "readAt" in kept && Number(kept.readAt) >= opened;
  const missing = async () => {
    const kept = (await onDisk(page, "device")).filter(([, it]) => isTold(it)).map(([key]) => key);
    return names.filter((name) => !kept.some((key) => /^reading \S+ /.test(key) && key.includes(` ${name}`)));
  };
  await expect.poll(missing).toEqual([]);
}
