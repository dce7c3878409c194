import { spawn } from "node:child_process";
import { randomInt, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { test as base, expect, type Response } from "@playwright/test";

export { expect };

/** Who a story is about: a fresh account of their own, so that no story sees another's diary. */
export type Person = { readonly email: string; readonly password: string };

/** Somebody who has never been here. */
export function newPerson(): Person {
  return { email: `person-${randomUUID()}@example.org`, password: `quiet calf ${randomUUID()}` };
}

type Fixtures = {
  /** A fresh person, signed in on `page`, which shows the diary. */
  person: Person;
  /** What may go wrong in this story because it is what the story is about. Everything else fails it. */
  expectedTrouble: RegExp[];
  watch: undefined;
};

/** Somebody sleeps beside the person: whatever would sound or vibrate says so in the console, which fails the story. */
function noticeNoise() {
  const wrap = (kind: string, name: string, isLoud = (_: object) => true) => {
    // Some of them are not there on a page without a secure address.
    const prototype: object | undefined = Reflect.get(globalThis, kind)?.prototype;
    const original: unknown = prototype && Reflect.get(prototype, name);
    if (prototype === undefined || typeof original !== "function") return;
    Object.defineProperty(prototype, name, {
      configurable: true,
      value(this: object, ...given: unknown[]) {
        if (isLoud(this)) console.error(`noise: ${kind}.${name}`);
        return Reflect.apply(original, this, given);
      },
    });
  };
  wrap("Navigator", "vibrate");
  wrap("AudioNode", "connect");
  wrap("HTMLMediaElement", "play", (self) => Reflect.get(self, "muted") !== true);
  wrap("SpeechSynthesis", "speak");
  wrap("ServiceWorkerRegistration", "showNotification");
}

type WorkerFixtures = {
  /** Makes an account and gives the value of the cookie that opens it. */
  openAccount: (
    account: Person & {
      readonly timeZone: string;
      readonly isAdministrator?: boolean;
      /** The first day of an experiment of single nights */
      readonly experimentFrom?: string;
    },
  ) => Promise<string>;
};

export const test = base.extend<Fixtures, WorkerFixtures>({
  openAccount: [
    async ({ browserName: _ }, use) => {
      const flags = ["--conditions=react-server", "--import", "tsx", "e2e/open-accounts.ts"];
      // Cookies come by a pipe of their own: the standard output also takes what the code under test logs.
      const opener = spawn(process.execPath, flags, { stdio: ["pipe", "inherit", "inherit", "pipe"] });
      const ended = once(opener, "exit");
      const [input, , , output] = opener.stdio;
      if (input === null || !(output instanceof Readable))
        throw new Error("no pipe to the opener of accounts");
      const cookies = createInterface({ input: output })[Symbol.asyncIterator]();
      await use(async (account) => {
        input.write(`${JSON.stringify(account)}\n`);
        const { value } = await cookies.next();
        if (typeof value !== "string") throw new Error("no account could be opened; its own words are above");
        return value;
      });
      input.end();
      await ended;
    },
    { scope: "worker" },
  ],

  // Limits are counted by address: each story comes from its own, as people do.
  extraHTTPHeaders: async ({ browserName: _ }, use) => {
    const part = () => randomInt(1, 255);
    await use({ "x-forwarded-for": `10.${part()}.${part()}.${part()}` });
  },

  expectedTrouble: async ({ browserName: _ }, use) => {
    await use([]);
  },

  watch: [
    async ({ page, expectedTrouble }, use) => {
      const trouble: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") trouble.push(`console: ${message.text()}`);
      });
      page.on("pageerror", (error) => trouble.push(`thrown: ${error.message}`));
      await page.addInitScript(noticeNoise);
      await use(undefined);
      const unexpected = trouble.filter((line) => !expectedTrouble.some((pattern) => pattern.test(line)));
      expect(unexpected, "errors and policy violations in the browser's console").toEqual([]);
    },
    { auto: true },
  ],

  page: async ({ page }, use) => {
    // A part of a page that comes late arrives hidden, beside its place, and is put there a moment after the page has
    // loaded: until then a text would be found twice.
    const untilInPlace = () => page.waitForFunction(() => !document.querySelector('div[hidden][id^="S:"]'));
    // A press before the page listens is lost, and on a busy machine a story is faster than a page: React leaves a mark of
    // its own on every element it listens to.
    const untilListening = () =>
      page.waitForFunction(() =>
        [...document.querySelectorAll("a, button, input, select, textarea")].every((element) =>
          Object.keys(element).some((key) => key.startsWith("__reactProps")),
        ),
      );
    for (const name of ["goto", "reload"] as const) {
      const open: (...given: never[]) => Promise<Response | null> = page[name].bind(page);
      Object.assign(page, {
        [name]: async (...given: never[]) => {
          const response = await open(...given);
          // A story about the page's first moments asks for no more than its beginning.
          if (given.some((how: unknown) => typeof how === "object" && how !== null && "waitUntil" in how))
            return response;
          await untilInPlace();
          await untilListening();
          return response;
        },
      });
    }
    await use(page);
  },

  person: async ({ page, context, baseURL, timezoneId, openAccount }, use) => {
    const person = newPerson();
    const value = await openAccount({ ...person, timeZone: timezoneId ?? "UTC" });
    await context.addCookies([
      { name: "charley.session", value, url: baseURL ?? "", httpOnly: true, sameSite: "Lax" },
    ]);
    await page.goto("/diary");
    await use(person);
  },
});
