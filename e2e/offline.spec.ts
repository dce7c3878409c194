import { expect, newPerson, test } from "./fixtures";
import {
  answer,
  entriesOnDisk,
  entryOf,
  keptOnDisk,
  leftLeg,
  makeLink,
  openSampleDiary,
  openTonight,
  register,
  shownOnDisk,
  signIn,
  taken,
  toldSaved,
  workerIsActive,
} from "./verbs";

const marker = "marmalade at midnight";

test.use({ serviceWorkers: "allow" });

/** What the browser itself says of what could not be fetched, the worker's own script among it. */
const withoutConnection = [
  /ERR_INTERNET_DISCONNECTED/,
  /Failed to fetch/,
  /occurred when fetching the script/,
];

test.describe("without a connection", () => {
  test("the night screen opens cold, takes a tap, and nobody is signed out or forgotten", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    expectedTrouble.push(...withoutConnection);
    await page.goto("/diary/2026-06-13");
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await page.getByLabel("Note").first().fill(marker);
    await page.goto("/diary");
    await keptOnDisk(page, ["nights"]);
    await openTonight(page);
    await workerIsActive(page);
    const kept = await page.evaluate(async () => {
      const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const entries = await Promise.all(
        caches_.map(async (cache) =>
          Promise.all(
            (await cache.keys()).map(async (request) => ({
              path: new URL(request.url).pathname,
              text: await (await cache.match(request))?.text(),
            })),
          ),
        ),
      );
      return entries.flat();
    });
    const pages = kept.map(({ path }) => path).filter((path) => !path.startsWith("/_next/static/"));
    expect(pages.sort()).toEqual(["/kept", "/leg-check", "/tonight"]);
    expect(kept.some(({ path }) => path.endsWith(".woff2"))).toBe(true);
    expect(kept.filter(({ text }) => text?.includes(marker))).toEqual([]);

    const cookies = (await context.cookies()).length;
    await page.close();
    await context.setOffline(true);
    const cold = await context.newPage();
    await openTonight(cold);
    await leftLeg(cold).click();
    await expect(toldSaved(cold)).toContainText("Saved on this phone");
    await expect(cold.getByText("1 entry waits on this phone.")).toBeVisible();
    // The diary stands in its own place, with what waits laid over what was read.
    await cold.goto("/diary");
    await expect(cold.getByText("This is how it was when this device last read it")).toBeVisible();
    await expect(cold.getByRole("link", { name: /1 cramp/ })).toBeVisible();
    await cold.goto("/tonight");
    expect((await context.cookies()).length).toBe(cookies);

    await cold.getByRole("link", { name: "Check the leg" }).click();
    await cold.getByLabel(/urine dark like cola/).check();
    await expect(
      cold.getByText("Get urgent care today and bring the list of what you take.").first(),
    ).toBeVisible();
    await cold.getByRole("button", { name: "Keep these answers for today" }).click();
    await expect(cold.getByText("Kept, with today's date.")).toBeVisible();

    await context.setOffline(false);
    await cold.goto("/diary");
    await expect(cold.getByRole("link", { name: /1 cramp/ })).toBeVisible();
    await expect(cold.getByText(/entry waits/)).toHaveCount(0);
  });

  test("an open diary goes on as if nothing were, says what waits, and hands it in by itself", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    expectedTrouble.push(...withoutConnection);
    await expect(page.getByRole("heading", { name: "How was last night?" })).toBeVisible();
    await context.setOffline(true);
    await answer(page, "Cramps", "2");
    await expect(page.getByText(/^Saved on this device/)).toBeVisible();
    await answer(page, "How bad was the worst?", "4");
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
    const pill = page.getByRole("button", { name: /1 entry waits/ });
    await expect(pill).toContainText("No connection");
    await pill.click();
    await expect(
      page
        .getByRole("dialog")
        .getByText(/^Night of/)
        .first(),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await context.setOffline(false);
    await expect(pill).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("link", { name: /2 cramps, pain 4/ })).toBeVisible();
  });

  test("the diary, a night, the calendar, trends, Learn, the list of links and the settings open cold, each with when it was read", async ({
    page,
    context,
    expectedTrouble,
  }) => {
    test.setTimeout(120_000);
    expectedTrouble.push(...withoutConnection);
    const kept = page.getByText("This is how it was when this device last read it");
    const header = page.getByRole("main").locator("header");
    await openSampleDiary(page);
    await keptOnDisk(page, ["nights"]);
    const week = await header.textContent();
    const lately = (await page.getByRole("link", { name: "All of this night" }).getAttribute("href")) ?? "";
    await page.goto("/calendar");
    await keptOnDisk(page, ["calendar"]);
    const last = await page.locator("[data-night]").last().getAttribute("data-night");
    await page.goto("/trends");
    await keptOnDisk(page, ["trends"]);
    const now = await header.textContent();
    await makeLink(page);
    await page.goto("/share");
    await expect(page.getByText("Can be opened")).toBeVisible();
    await keptOnDisk(page, ["shares"]);
    await page.goto("/learn");
    const forYou = page.getByRole("heading", { name: "An article, because of your record" });
    await expect(forYou).toBeVisible();
    await keptOnDisk(page, ["learn", "rules"]);
    await page.goto("/learn/potassium-muscle-health");
    await expect(page.getByRole("main").locator("[data-rule]").first()).toBeVisible();
    const warned = await page.getByRole("main").locator("[data-rule]").first().getAttribute("data-rule");
    await workerIsActive(page);

    await context.setOffline(true);
    await page.goto("/diary");
    await expect(kept).toBeVisible();
    await expect(header).toHaveText(week ?? "");
    await page.goto("/calendar");
    await expect(kept).toBeVisible();
    await expect(page.locator("[data-night]").last()).toHaveAttribute("data-night", last ?? "");
    await page.goto("/trends?weeks=26");
    await expect(kept).toBeVisible();
    await expect(header).toHaveText(now ?? "");
    await page.goto("/share");
    await expect(kept).toBeVisible();
    await expect(page.getByText("Can be opened")).toBeVisible();
    await expect(page.getByText("is made at the server: that needs a connection")).toBeVisible();
    await page.goto("/learn");
    await expect(kept).toBeVisible();
    await expect(forYou).toBeVisible();
    await page.goto("/learn/potassium-muscle-health");
    await expect(kept).toBeVisible();
    await expect(page.getByRole("main").locator("[data-rule]").first()).toHaveAttribute(
      "data-rule",
      warned ?? "",
    );
    await page.goto("/learn/about-cramps");
    await expect(page.getByRole("heading", { name: "When to see somebody, and how soon" })).toBeVisible();
    await page.goto("/settings");
    await expect(page.getByRole("link", { name: /^Health/ })).toBeVisible();
    // What is not kept says so where it would stand, and leads nowhere by itself.
    await page.goto("/import");
    await expect(page.getByRole("heading", { name: "This page needs a connection" })).toBeVisible();
    expect(new URL(page.url()).pathname).toBe("/import");

    await page.goto(lately);
    await expect(kept).toBeVisible();
    const before = await page.getByRole("button", { name: "Delete" }).count();
    await page.getByRole("button", { name: "Add a cramp" }).click();
    await expect(page.getByRole("button", { name: /1 entry waits/ })).toContainText("No connection");
    await page.reload();
    await expect(page.getByRole("button", { name: "Delete" })).toHaveCount(before + 1);
    await context.setOffline(false);
    await expect(page.getByRole("button", { name: /wait/ })).toHaveCount(0);
    await expect(kept).toHaveCount(0, { timeout: 40_000 });
    await expect(page.getByRole("button", { name: "Delete" })).toHaveCount(before + 1);
  });

  test("an experiment's evening and its morning on a plane: asked and answered there, sent once, and never a turn ahead", async ({
    page,
    context,
    baseURL,
    openAccount,
    expectedTrouble,
  }) => {
    test.setTimeout(120_000);
    expectedTrouble.push(...withoutConnection);
    // A pair of nights that began yesterday: tonight is its second.
    const timeZone = "Europe/Berlin";
    const day = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toLocaleDateString("sv-SE", { timeZone });
    const [yesterday, today, tomorrow] = [day(-1), day(0), day(1)];
    const value = await openAccount({ ...newPerson(), timeZone, experimentFrom: yesterday });
    await context.addCookies([
      { name: "charley.session", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" },
    ]);
    const sent: string[] = [];
    context.on("response", (response) => {
      const request = response.request();
      if (request.url().endsWith("/api/outbox") && request.method() === "POST")
        sent.push(request.postData() ?? "");
    });
    await page.clock.setFixedTime(new Date(`${today}T20:00:00Z`));
    await page.goto("/diary");
    const card = page.getByRole("region", { name: /^Your experiment/ });
    const tonight = card.getByText(/^Tonight:/);
    const lastNight = card.getByText(/^Last night was one/);
    await expect(tonight).toBeVisible();
    const evening = await tonight.textContent();
    const first = await lastNight.textContent();
    // Of a pair one is with, and the other without.
    expect(evening?.includes("without")).not.toBe(first?.includes("without"));
    await keptOnDisk(page, ["nights", "experiment"]);
    await workerIsActive(page);

    await context.setOffline(true);
    await page.goto("/diary");
    await expect(tonight).toHaveText(evening ?? "");
    await card.getByRole("radio", { name: "Done as asked" }).click();
    await expect(page.getByText("Saved.", { exact: true })).toBeVisible();
    await expect(lastNight).toHaveCount(0);
    await expect(page.getByRole("button", { name: /1 entry waits/ })).toContainText("No connection");

    // The morning after, on the plane: the same night is asked about, and the next pair is not known here.
    await page.clock.setFixedTime(new Date(`${tomorrow}T08:00:00Z`));
    await page.goto("/diary");
    await expect(lastNight).toHaveText((evening ?? "").replace("Tonight:", "Last night was one"));
    await expect(tonight).toHaveCount(0);
    await expect(card.getByText(/told it only when the turn’s pair begins/)).toBeVisible();
    await card.getByRole("radio", { name: "Not that day" }).click();
    await expect(lastNight).toHaveCount(0);
    await expect(page.getByRole("button", { name: /2 entries wait/ })).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(lastNight).toBeVisible();
    await card.getByRole("radio", { name: "Done as asked" }).click();
    await expect(lastNight).toHaveCount(0);

    await context.setOffline(false);
    await expect.poll(() => entriesOnDisk(page)).toBe(0);
    await page.reload();
    await expect(card.getByText(/told it only when the turn’s pair begins/)).toBeVisible();
    await expect(lastNight).toHaveCount(0);
    const writes: { id: string; entity: string }[] = sent.flatMap((body) => JSON.parse(body).operations);
    const answers = writes.filter(({ entity }) => entity === "asked-day");
    expect(new Set(answers.map(({ id }) => id)).size).toBe(4);
    expect(answers).toHaveLength(4);
    // The evening that was asked about without a connection is the server's own.
    await page.clock.setFixedTime(new Date(`${today}T20:00:00Z`));
    await page.reload();
    await expect(tonight).toHaveText(evening ?? "");
    await expect(lastNight).toHaveCount(0);
  });

  test("food and remedies open cold, are searched and written down, and are handed in; signed out, nothing is shown", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    expectedTrouble.push(/ERR_INTERNET_DISCONNECTED|Failed to (fetch|load)/);
    await page.goto("/remedies/new");
    await page.getByLabel("What is it called?").fill("Magnesium oxide");
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("link", { name: "Magnesium oxide" })).toBeVisible();
    await expect.poll(() => entriesOnDisk(page)).toBe(0);
    await page.reload();
    await keptOnDisk(page, ["remedies", "rules"]);
    await page.goto("/diet");
    await page.getByRole("button", { name: /glass of water/ }).click();
    await expect(page.getByText("250 ml ·")).toBeVisible();
    await workerIsActive(page);
    await keptOnDisk(page, ["diet", "foods"]);
    await context.setOffline(true);
    await page.goto("/diet");
    await expect(page.getByText("This is how it was when this device last read it")).toBeVisible();
    await expect(page.getByText("250 ml ·")).toBeVisible();
    const box = page.getByLabel("What did you have?");
    await box.fill("2 slices of wholemeal bread and a bananna");
    await expect(page.getByText("No connection: looked up among everyday foods")).toBeVisible();
    await page.getByRole("button", { name: "Write down all 2" }).click();
    await expect(entryOf(page, "Banana, raw")).toBeVisible();
    await expect(page.getByRole("button", { name: /2 entries wait/ })).toContainText("No connection");

    // A day that was never opened here is not taken for an empty one.
    await page.goto("/diet/2026-06-13");
    await expect(
      page.getByText("What was written down for this day earlier is not on this device."),
    ).toBeVisible();
    await expect(page.getByText("Nothing written down for this day")).toHaveCount(0);

    await page.goto("/remedies");
    await page.getByRole("button", { name: "Skipped one Magnesium oxide" }).click();
    await page.getByRole("link", { name: "Add a remedy" }).click();
    await page.getByLabel("What is it called?").fill("quinine");
    await expect(page.locator('[data-rule="S8"]')).toBeVisible();
    // That it was shown is kept, as the server would have.
    await expect.poll(() => shownOnDisk(page)).toBe(true);
    await page.reload();
    await expect(page.getByRole("heading", { name: "Add a remedy" })).toBeVisible();
    await page.goto("/diet");
    await expect(entryOf(page, "Banana, raw")).toBeVisible();

    await context.setOffline(false);
    await expect(page.getByRole("button", { name: /wait/ })).toHaveCount(0);
    await page.reload();
    await expect(page.getByText("This is how it was")).toHaveCount(0);
    await expect.poll(() => shownOnDisk(page)).toBe(false);
    await expect(entryOf(page, "Banana, raw")).toBeVisible();
    await expect(entryOf(page, /./)).toHaveCount(3);

    await page.goto("/settings/security");
    await page.getByRole("main").getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(/sign-in/);
    await context.setOffline(true);
    await page.goto("/diet");
    await expect(page.getByText("This page has to be opened once with a connection")).toBeVisible();
    await expect(page.getByText("Banana")).toHaveCount(0);
  });

  test("a new version takes over while entries wait: nothing is lost, and no page is drawn anew under her hands", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    expectedTrouble.push(/ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await openTonight(page);
    await workerIsActive(page);
    const before = await page.evaluate(() => caches.keys());
    await page.goto("/diary/2026-06-13");
    await context.route("**/api/outbox", (route) => route.abort());
    await page.getByRole("button", { name: "Add a cramp" }).click();
    const note = page.getByLabel("Note").first();
    await note.fill(marker);
    await expect(page.getByRole("button", { name: /1 entry waits/ })).toBeVisible();
    await page.evaluate(() => document.body.setAttribute("data-drawn", "once"));

    // What an older build would have left: the same files in a cache of its own. The next version has another address.
    await page.evaluate(async () => {
      const [now = ""] = await caches.keys();
      const older = await caches.open("night-of-an-older-build");
      for (const request of await (await caches.open(now)).keys()) {
        const kept = await caches.match(request);
        if (kept) await older.put(request, kept);
      }
      await caches.delete(now);
      const taken = new Promise((done) =>
        navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
      );
      await navigator.serviceWorker.register("/sw.js?next");
      await taken;
    });
    expect(await page.evaluate(() => caches.keys())).toEqual(before);
    await expect(page.locator("body")).toHaveAttribute("data-drawn", "once");
    await expect(note).toHaveValue(marker);

    await page.getByRole("button", { name: /1 entry waits/ }).click();
    const tried = page.waitForRequest("**/api/outbox");
    await page.getByRole("button", { name: "Send now" }).click();
    await tried;
    await context.unrouteAll({ behavior: "ignoreErrors" });
    // The network is back.
    await page.evaluate(() => window.dispatchEvent(new Event("online")));
    await expect(page.getByText("Nothing waits.")).toBeVisible();
    await page.reload();
    await page.getByText("Change").click();
    await expect(note).toHaveValue(marker);
    await page.close();
    await context.setOffline(true);
    await openTonight(await context.newPage());
  });

  test("nights that could not be read are not shown as if nobody had spoken of them", async ({
    page,
    context,
    person: _,
    expectedTrouble,
  }) => {
    expectedTrouble.push(...withoutConnection);
    await page.goto("/diary/fill");
    await expect(page.getByText("0 of 14 nights recorded.")).toBeVisible();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Earlier" }).click();
    await expect(page.getByText("These nights could not be read")).toBeVisible();
    await expect(page.getByText(/nights recorded/)).toHaveCount(0);
    await expect(page.getByRole("button", { name: "The empty nights had none" })).toHaveCount(0);
    await context.setOffline(false);
    // It is read by itself as soon as there is a connection.
    await expect(page.getByText("0 of 14 nights recorded.")).toBeVisible();
  });

  test("what two devices said of one night is shown side by side, and she chooses", async ({
    page,
    context,
    browser,
    person,
    expectedTrouble,
  }) => {
    expectedTrouble.push(...withoutConnection);
    // With the server: a page that was read before that could not be read again without a connection.
    const kept = taken(page, '"entity":"night"');
    await answer(page, "Cramps", "1");
    await kept;
    await page.reload();
    await context.setOffline(true);
    await answer(page, "How bad was it?", "3");
    const elsewhere = await browser.newContext();
    const tablet = await elsewhere.newPage();
    await signIn(tablet, person);
    const eight = taken(tablet, '"worstPain":8');
    await answer(tablet, "How bad was it?", "8");
    await eight;
    await elsewhere.close();

    await context.setOffline(false);
    await page.getByRole("button", { name: /1 needs you/ }).click();
    const dialog = page.getByRole("dialog");
    const row = dialog.getByRole("row", { name: /Worst pain/ });
    await expect(row).toContainText("3");
    await expect(row).toContainText("8");
    await dialog.getByRole("button", { name: "Keep this device's" }).click();
    await expect(dialog.getByText("Nothing waits.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("link", { name: /1 cramp, pain 3/ })).toBeVisible();
  });
});

test.describe("where a browser cannot keep things", () => {
  test("it says so before anybody relies on it, and entries go straight to the server", async ({
    page,
    context,
    expectedTrouble,
  }) => {
    expectedTrouble.push(...withoutConnection);
    await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    await register(page, newPerson());
    await expect(page.getByText("This browser cannot keep entries")).toBeVisible();
    await answer(page, "Cramps", "1");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await openTonight(page);
    await expect(page.getByText(/This browser cannot keep entries/)).toBeVisible();
    await leftLeg(page).click();
    await expect(toldSaved(page)).toHaveText(/^Saved \d/);
    await context.setOffline(true);
    await page.getByRole("button", { name: /^It’s over/ }).click();
    await expect(page.getByText(/Not saved/)).toBeVisible();
    await context.setOffline(false);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(toldSaved(page)).toHaveText(/Saved \d/);
  });

  test("with a full disk it says so at once, and entries go straight to the server", async ({ page }) => {
    await page.addInitScript(() => {
      const full = () => {
        throw new DOMException("The disk is full", "QuotaExceededError");
      };
      IDBObjectStore.prototype.add = full;
      IDBObjectStore.prototype.put = full;
    });
    await register(page, newPerson());
    await expect(page.getByText("This browser cannot keep entries")).toBeVisible();
    await answer(page, "Cramps", "None");
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.reload();
    await expect(page.getByText("1 of 14 nights recorded.")).toBeVisible();
  });

  test("a worker that cannot be installed is told of on the night screen", async ({
    page,
    context,
    expectedTrouble,
  }) => {
    expectedTrouble.push(/sw\.js|ERR_FAILED|Failed to register|fetching the script/);
    await context.route("**/sw.js", (route) => route.abort());
    await openTonight(page);
    await expect(page.getByText("Here this screen opens only with a connection.")).toBeVisible();
  });
});
