import { randomInt, randomUUID } from "node:crypto";
import { test as base, expect } from "@playwright/test";
import { register } from "./verbs";

export { expect };

/** Who a story is about: a fresh account of their own, so that no story sees another's diary. */
export type Person = { readonly email: string; readonly password: string };

/** Somebody who has never been here. */
export function newPerson(): Person {
  return { email: `person-${randomUUID()}@example.org`, password: `quiet calf ${randomUUID()}` };
}

type Fixtures = {
  /** A fresh person, registered and signed in on `page`. */
  person: Person;
  /** What may go wrong in this story because it is what the story is about. Everything else fails it. */
  expectedTrouble: RegExp[];
  watch: undefined;
};

export const test = base.extend<Fixtures>({
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
      await use(undefined);
      const unexpected = trouble.filter((line) => !expectedTrouble.some((pattern) => pattern.test(line)));
      expect(unexpected, "errors and policy violations in the browser's console").toEqual([]);
    },
    { auto: true },
  ],

  person: async ({ page }, use) => {
    const person = newPerson();
    await register(page, person);
    await use(person);
  },
});
