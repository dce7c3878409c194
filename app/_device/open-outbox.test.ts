import "fake-indexeddb/auto";
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { blankNight } from "#lib/diary/nights/blank-bodies";
import { openOutbox } from "./open-outbox";

const anna = { personId: uuid(), nightStartHour: 12, timeZone: "Europe/Berlin" };
const said = { ...blankNight("Europe/Berlin"), crampCount: 0 };

/** A browser's page and tab, as far as the outbox looks at them, and a server that takes everything. */
let page: EventTarget;
let signedIn: typeof anna | null;

beforeEach(() => {
  page = new EventTarget();
  signedIn = anna;
  const kept = new Map<string, string>();
  vi.stubGlobal("window", page);
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible" }));
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  vi.stubGlobal("BroadcastChannel", undefined);
  vi.stubGlobal("fetch", async (_path: string, init: RequestInit) => {
    if (init.method !== "POST")
      return signedIn ? Response.json(signedIn) : new Response(null, { status: 204 });
    const { operations } = JSON.parse(String(init.body)) as { operations: { id: string }[] };
    return Response.json({ results: operations.map(({ id }) => ({ id, status: 201 })) });
  });
});
afterEach(() => vi.unstubAllGlobals());

async function opened(person: typeof anna | null = anna) {
  let missed = 0;
  const outbox = await openOutbox(person, {
    onSettled: () => undefined,
    onMissed: () => {
      missed += 1;
    },
  });
  return { ...outbox, missed: () => missed };
}

describe("a page that is opened", () => {
  it("on a device that knows nobody asks who is signed in, and remembers it when the session is gone", async () => {
    const first = await opened(null);
    expect(first.person).toEqual(anna);
    first.close();
    signedIn = null;
    const later = await opened(null);
    expect(later.person).toEqual(anna);
    later.close();
  });

  it("is told when the page before handed something in after this one was asked for, and only then", async () => {
    const before = await opened();
    page.dispatchEvent(new Event("beforeunload"));
    await before.outbox.save("night", civilDate("2026-03-28"), said, 1);
    await before.outbox.flush({ eager: true });
    expect(before.outbox.state().entries).toEqual([]);
    before.close();

    const after = await opened();
    expect(after.missed()).toBe(1);
    page.dispatchEvent(new Event("beforeunload"));
    after.close();

    const again = await opened();
    expect(again.missed()).toBe(0);
    again.close();
  });
});
