import "fake-indexeddb/auto";
import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { blankNight } from "#lib/diary/nights/blank-bodies";
import { forgetPerson } from "./forget-person";
import { noteOpenDiary } from "./note-open-diary";
import { openOutbox } from "./open-outbox";
import { openReadings } from "./readings";

const account = uuid();
const hers = `${account}/${uuid()}`;
const said = { ...blankNight("Europe/Berlin"), crampCount: 0 };
const night = civilDate("2026-03-28");
const seal = randomBytes(32).toString("base64");

/** What a request said it was for, and the entries in it. */
let posted: { person: string; keys: string[] }[];
let answers: (person: string) => number;
let open: string;

beforeEach(() => {
  posted = [];
  answers = () => 201;
  open = account;
  vi.stubGlobal("window", new EventTarget());
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("sessionStorage", { getItem: () => null, setItem: () => undefined });
  vi.stubGlobal("BroadcastChannel", undefined);
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    if (init.method !== "POST")
      return open === "" ? new Response(null, { status: 204 }) : Response.json({ personId: open, seal });
    const { person, operations } = JSON.parse(String(init.body));
    const status = answers(person);
    if (status === 0) throw new TypeError("no network");
    posted.push({ person, keys: operations.map(({ key }: { key: string }) => key) });
    const fields = status === 403 ? { diary: "You may no longer write there." } : undefined;
    return Response.json({ results: operations.map(({ id }: { id: string }) => ({ id, status, fields })) });
  });
});
afterEach(() => vi.unstubAllGlobals());

const opened = (personId: string) => {
  open = personId;
  return openOutbox(
    { personId, nightStartHour: 12, timeZone: "Europe/Berlin" },
    { onSettled: () => {}, onMissed: () => {} },
  );
};
const idle = () => new Promise((resolve) => setTimeout(resolve, 100));

it("shows and sends what waits for each diary as that one's alone, whichever is open", async () => {
  answers = () => 0;
  const inHers = await opened(hers);
  await inHers.outbox.save("night", night, said, 1);
  await inHers.drafts.keep("form", { of: "", content: { note: "hers" } });
  inHers.close();
  const inOwn = await opened(account);
  expect(inOwn.outbox.state().entries).toEqual([]);
  expect(inOwn.outbox.state().pending).toEqual([]);
  expect(await inOwn.drafts.read("form")).toBeNull();
  expect(inOwn.others.map(({ diary }) => diary)).toEqual([hers]);
  const otherNight = civilDate("2026-03-29");
  await inOwn.outbox.save("night", otherNight, said, 1);
  answers = () => 201;
  for (const { outbox } of inOwn.others) await outbox.flush({ eager: true });
  await inOwn.outbox.flush({ eager: true });
  expect(posted).toHaveLength(2);
  expect(posted).toEqual(
    expect.arrayContaining([
      { person: hers, keys: [night] },
      { person: account, keys: [otherNight] },
    ]),
  );
  inOwn.close();
});

it("writes, on a screen that knows nobody, in the diary that was opened last, before any page of that has come", async () => {
  const tonight = () => openOutbox(null, { onSettled: () => {}, onMissed: () => {} });
  (await opened(account)).close();
  const before = await tonight();
  expect(before.person).not.toHaveProperty("hasOthers");
  before.close();
  const help = { whose: "Mum", may: "both" } as const;
  await noteOpenDiary({ personId: hers, nightStartHour: 12, timeZone: "Europe/Berlin", help });
  const inHers = await tonight();
  expect(inHers.person).toMatchObject({ personId: hers, help });
  await inHers.outbox.save("night", night, said, 1);
  await inHers.outbox.flush({ eager: true });
  expect(posted).toEqual([{ person: hers, keys: [night] }]);
  inHers.close();
  await noteOpenDiary({ personId: account, nightStartHour: 12, timeZone: "Europe/Berlin" });
  const inOwn = await tonight();
  // From now on this device says which diary it is.
  expect(inOwn.person).toMatchObject({ personId: account, hasOthers: true });
  inOwn.close();
  const another = uuid();
  await noteOpenDiary({ personId: another, nightStartHour: 12, timeZone: "Europe/Berlin" });
  const others = await tonight();
  expect(others.person).not.toHaveProperty("hasOthers");
  others.close();
});

it("keeps what a diary takes no more, with the reason, until the person removes it", async () => {
  answers = () => 403;
  const inHers = await opened(hers);
  await inHers.outbox.save("night", night, said, 1);
  await inHers.outbox.flush({ eager: true });
  inHers.close();
  const inOwn = await opened(account);
  const [other] = inOwn.others;
  expect(other?.outbox.state().entries).toMatchObject([
    { state: "needs-you", fields: { diary: "You may no longer write there." } },
  ]);
  const before = posted.length;
  await inOwn.outbox.flush({ eager: true });
  await other?.outbox.flush({ eager: true });
  expect(posted).toHaveLength(before);
  const [refused] = other?.outbox.state().entries ?? [];
  if (refused) await other?.outbox.choose(refused, "theirs");
  expect(other?.outbox.state().entries).toEqual([]);
  inOwn.close();
  const again = await opened(account);
  expect(again.others).toEqual([]);
  again.close();
});

it("gives up what is not taken one by one, and never what is still to be chosen between", async () => {
  answers = () => 0;
  const inHers = await opened(hers);
  const [refused, changed] = [civilDate("2026-03-25"), civilDate("2026-03-26")];
  await inHers.outbox.save("night", refused, said, 1);
  await inHers.outbox.save("night", changed, said, 1);
  await idle();
  inHers.close();
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    if (init.method !== "POST") return Response.json({ personId: open, seal });
    const { operations } = JSON.parse(String(init.body));
    return Response.json({
      results: operations.map(({ id, key }: { id: string; key: string }) =>
        key === refused ? { id, status: 403 } : { id, status: 409, current: { rev: 2, body: said } },
      ),
    });
  });
  const inOwn = await opened(account);
  const [other] = inOwn.others;
  const entries = () => other?.outbox.state().entries ?? [];
  await expect.poll(() => entries().map(({ state }) => state)).toEqual(["needs-you", "choose"]);
  const parked = entries().find(({ state }) => state === "needs-you");
  if (parked) await other?.outbox.choose(parked, "theirs");
  expect(entries()).toMatchObject([{ state: "choose", operation: { key: changed } }]);
  const [left] = entries();
  if (left) await other?.outbox.choose(left, "theirs");
  inOwn.close();
});

it("asks whose the entries from before anybody signed in are in one's own diary alone", async () => {
  await forgetPerson();
  open = "";
  const before = await openOutbox(null, { onSettled: () => {}, onMissed: () => {} });
  expect(before.person).toBeNull();
  await before.outbox.save("night", civilDate("2026-03-27"), said, 1);
  before.close();

  const inHers = await opened(hers);
  expect(inHers.unclaimed).toBe(0);
  // Also said in another tab, it is the account's own that they go to.
  await inHers.claim();
  expect(inHers.outbox.state().entries).toEqual([]);
  inHers.close();
  const inOwn = await opened(account);
  expect(inOwn.unclaimed).toBe(0);
  expect(inOwn.outbox.state().entries).toMatchObject([{ operation: { key: "2026-03-27" } }]);
  answers = () => 201;
  await inOwn.outbox.flush({ eager: true });
  inOwn.close();
});

it("locks both when the person signs out, and gives both back when they sign in", async () => {
  answers = () => 0;
  for (const diary of [hers, account]) {
    const one = await opened(diary);
    await idle();
    await one.outbox.save("night", night, said, 1);
    one.close();
  }
  await forgetPerson();
  vi.stubGlobal("fetch", async () => new Response(null, { status: 204 }));
  const locked = await openOutbox(
    { personId: account, nightStartHour: 12, timeZone: "Europe/Berlin" },
    { onSettled: () => {}, onMissed: () => {} },
  );
  expect(locked.outbox.state().entries).toEqual([]);
  expect(locked.others.map(({ outbox }) => outbox.state().entries)).toEqual([[]]);
  locked.close();
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    if (init.method === "POST") throw new TypeError("no network");
    return Response.json({ personId: hers, seal });
  });
  // The key is the account's, whichever diary is open.
  const back = await openOutbox(
    { personId: account, nightStartHour: 12, timeZone: "Europe/Berlin" },
    { onSettled: () => {}, onMissed: () => {} },
  );
  await expect.poll(() => back.outbox.state().entries.length).toBe(1);
  await expect.poll(() => back.others.map(({ outbox }) => outbox.state().entries.length)).toEqual([1]);
  back.close();
});

it("keeps what was read of one diary from the other", async () => {
  const readings = await openReadings();
  await readings.keep(hers, "nights", { of: "hers" }, 1);
  expect(await readings.read(account, "nights")).toBeNull();
  await readings.forgetOthers(account);
  expect(await readings.read(hers, "nights")).toBeNull();
  readings.close();
});
