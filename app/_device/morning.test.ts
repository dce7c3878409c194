import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { v7 as uuid } from "uuid";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { openStorage } from "./storage";

// The worker's own file, as the browser runs it.
const source = readFileSync("public/morning.js", "utf8");
const account = uuid();

type Shown = { title: string; body: string };
type Worker = { handlers: Map<string, (event: object) => void>; opened: string[]; shown: Shown[] };

/** Started with `/diary` open in a tab, which is whichever diary is open. */
function startWorker(): Worker {
  const worker: Worker = { handlers: new Map(), opened: [], shown: [] };
  const self = {
    addEventListener: (name: string, handler: (event: object) => void) => worker.handlers.set(name, handler),
    clients: {
      matchAll: async () => [
        { url: "https://charley.example/diary", focus: async () => worker.opened.push("the open tab") },
      ],
      openWindow: async (url: string) => worker.opened.push(url),
    },
    registration: {
      showNotification: async (title: string, { body }: { body: string }) =>
        worker.shown.push({ title, body }),
    },
  };
  new Function("self", source)(self);
  return worker;
}

async function happens({ handlers }: Worker, name: string, event: object): Promise<void> {
  const waits: Promise<unknown>[] = [];
  handlers.get(name)?.({ ...event, waitUntil: (work: Promise<unknown>) => waits.push(work) });
  await Promise.all(waits);
}

async function openHere(personId: string): Promise<void> {
  await (await openStorage()).rememberPerson({ personId, nightStartHour: 12, timeZone: "Europe/Berlin" });
}

const data = { person: account, tag: "night", title: "Any cramps?", body: "", url: "/diary", answers: [] };
const touch = (worker: Worker) =>
  happens(worker, "notificationclick", { action: "", notification: { data, close: () => undefined } });

beforeEach(() => vi.stubGlobal("navigator", {}));
afterEach(() => vi.unstubAllGlobals());

it("leads from a reminder to one's own diary while it is open", async () => {
  await openHere(account);
  const worker = startWorker();
  await touch(worker);
  expect(worker.opened).toEqual(["the open tab"]);
});

it("asks before it leads from somebody's own reminder anywhere while another's diary is open", async () => {
  await openHere(`${account}/${uuid()}`);
  const worker = startWorker();
  await happens(worker, "push", { data: { json: () => data } });
  expect(worker.shown).toEqual([{ title: "Any cramps?", body: "" }]);
  await touch(worker);
  expect(worker.opened).toEqual(["/own"]);
});
