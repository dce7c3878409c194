import type { BrowserContext, Page, Route } from "@playwright/test";
import { expect, newPerson, test } from "./fixtures";
import { type OwnServer, ownServer } from "./own-server";
import { entriesOnDisk, leftLeg, openTonight, register, toldSaved, workerIsActive } from "./verbs";

// The same story each time, so that a failure can be told again.
const seed = 20261122;
const nightTaps = 20;
const dayTaps = 10;
const pastNight = "/diary/2026-06-13";

/** mulberry32 */
function dice(state: number): (below: number) => number {
  let now = state;
  return (below) => {
    now = (now + 0x6d2b79f5) | 0;
    let mixed = Math.imul(now ^ (now >>> 15), 1 | now);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below) | 0;
  };
}

/** How a request to the outbox fails. */
const kinds = ["401", "500", "429", "lost answer", "no network", "somebody else's page"] as const;
type Fault = (typeof kinds)[number];

/** Faults that wait for a request each, and those that have met one. */
function faulty(context: BrowserContext) {
  const waiting: Fault[] = [];
  const met = new Set<Fault>();
  const handle = async (route: Route) => {
    const fault = waiting.shift();
    if (fault === undefined) return route.continue();
    met.add(fault);
    if (fault === "no network") return route.abort();
    if (fault === "somebody else's page") return route.fulfill({ status: 200, body: "<h1>Hotel Wi-Fi</h1>" });
    if (fault === "lost answer") {
      await route.fetch().catch(() => undefined);
      return route.abort();
    }
    const headers = fault === "429" ? { "Retry-After": "1" } : undefined;
    return route.fulfill({ status: Number(fault), headers, json: {} });
  };
  return {
    met,
    install: () => context.route("**/api/outbox", handle),
    add: (fault: Fault) => waiting.push(fault),
  };
}

/** The screen speaks of waiting entries exactly when there are any. */
async function tellsTheTruth(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [says, disk] = [
        await page.getByText(/entr(y|ies) waits? on this phone/).count(),
        await entriesOnDisk(page),
      ];
      return says > 0 === disk > 0;
    })
    .toBe(true);
}

test.use({ serviceWorkers: "allow" });

test.describe("whatever goes wrong", () => {
  test.skip(({ isMobile }) => !isMobile, "once is enough: the story takes a server of its own");
  test.setTimeout(240_000);
  let server: OwnServer;
  test.beforeAll(async () => {
    test.setTimeout(240_000);
    server = await ownServer();
  });
  test.afterAll(() => server?.stop());

  test("of fifty saves none is lost, none is doubled, and the screen always tells the truth", async ({
    browser,
  }) => {
    const roll = dice(seed);
    const context = await browser.newContext({ baseURL: server.origin, timezoneId: "Europe/Berlin" });
    const faults = faulty(context);
    let tonight = await context.newPage();
    await register(tonight, newPerson());
    const day = await context.newPage();
    await day.goto(pastNight);
    const add = day.getByRole("button", { name: "Add a cramp" });
    await expect(add).toBeVisible();
    await openTonight(tonight);
    await workerIsActive(tonight);
    await faults.install();

    const began = Date.now();
    let mending: Promise<void> = Promise.resolve();
    const over = () => tonight.getByRole("button", { name: /^It’s over/ });
    /** One thing that goes wrong, or nothing. The two kills come at their turns. */
    const disturb = async (turn: number) => {
      if (turn === 6) mending = server.killServer();
      if (turn === 14) mending = mending.then(() => server.killDatabase());
      const misfortunes: (() => Promise<unknown>)[] = [
        async () => undefined,
        () => context.setOffline(true),
        () => context.setOffline(false),
        () => tonight.reload(),
        async () => {
          await tonight.close();
          tonight = await context.newPage();
          await tonight.goto("/tonight");
        },
        ...[...kinds, "lost answer" as const].map((fault) => async () => faults.add(fault)),
      ];
      await misfortunes[roll(misfortunes.length)]?.();
    };

    for (let turn = 0; turn < nightTaps; turn++) {
      await disturb(turn);
      await leftLeg(tonight).click();
      await expect(toldSaved(tonight)).toBeVisible();
      await tellsTheTruth(tonight);
      if (turn % 2 === 0) {
        await add.click();
        await expect(day.getByRole("heading", { name: "Cramp", exact: true })).toHaveCount(turn / 2 + 1);
      }
      await disturb(-1);
      await over().click();
      await expect(toldSaved(tonight)).toContainText("It lasted");
      await tellsTheTruth(tonight);
    }
    await mending;
    await context.setOffline(false);
    await tonight.reload();
    // A slow machine makes fewer requests than there are faults: those left over are met now, one at each try, and tries
    // come as fast as a phone that finds its network again makes them.
    const handedIn = async () => {
      await tonight.evaluate(() => window.dispatchEvent(new Event("online")));
      return entriesOnDisk(tonight);
    };
    await expect.poll(handedIn, { timeout: 60_000 }).toBe(0);
    await expect(tonight.getByText(/entr(y|ies) waits? on this phone/)).toHaveCount(0);
    expect(Date.now() - began).toBeLessThan(150_000);

    expect([...faults.met].sort(), "every kind of fault met a request").toEqual([...kinds].sort());
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await tonight.goto("/diary");
    await tonight.getByRole("link", { name: new RegExp(`${nightTaps} cramps`) }).click();
    await expect(tonight.getByRole("heading", { name: /^Cramp at/ })).toHaveCount(nightTaps);
    await expect(tonight.getByText("not ended yet")).toHaveCount(0);
    await tonight.goto(pastNight);
    await expect(tonight.getByRole("heading", { name: "Cramp", exact: true })).toHaveCount(dayTaps);
    await context.close();
  });
});
