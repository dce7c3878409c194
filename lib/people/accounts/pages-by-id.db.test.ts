import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { articleSections } from "#lib/knowledge/evidence/sections";
import { type Belongings, everythingOf, giveBelongings, nobodysIds, theirMark } from "#testing/belongings";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import type { AccountId } from "./owner";

// Reads from the source which pages take an id in their address. Each must be in the table below, so that a new one
// cannot be forgotten; and each is run with another person's id, which must come out like an id that never was.

vi.mock("next/headers", () => import("#testing/request"));
vi.mock("next/cache", () => ({ revalidatePath: () => {} }));
vi.mock("next/navigation", () => ({
  notFound: () => {
    throw new Error("not found");
  },
  redirect: (to: string) => {
    throw new Error(`redirect to ${to}`);
  },
  usePathname: () => null,
  useRouter: () => null,
  useSearchParams: () => null,
}));

type Page = {
  readonly params: (ids: Belongings) => Record<string, string>;
  /**
   * Whether the address is enough for the owner to see what is the person's; a secret's row id opens nothing for the person
   * either.
   */
  readonly showsOwner: boolean;
};

const pages: Record<string, Page> = {
  "(account)/h/[token]": { params: (ids) => ({ token: ids.sessionKey }), showsOwner: false },
  "(account)/link/[token]": { params: (ids) => ({ token: ids.sessionKey }), showsOwner: false },
  "(diary)/diary/[night]": { params: (ids) => ({ night: ids.night }), showsOwner: true },
  "(diary)/diet/[day]": { params: (ids) => ({ day: ids.night }), showsOwner: true },
  // A section is everybody's; what makes it relevant is the person's.
  "(diary)/learn/[section]": {
    params: () => ({ section: articleSections[0]?.slug ?? "" }),
    showsOwner: false,
  },
  "(diary)/remedies/[id]": { params: (ids) => ({ id: ids.remedy }), showsOwner: true },
  "(diary)/trends/before/[night]": { params: (ids) => ({ night: ids.night }), showsOwner: true },
  "b/[token]": { params: (ids) => ({ token: ids.bedside }), showsOwner: false },
};
const names = Object.keys(pages);

async function answerOf(run: unknown, props: unknown): Promise<unknown> {
  if (run === undefined) return null;
  if (typeof run !== "function") throw new Error("A page exports what is no function");
  try {
    return await run(props);
  } catch (error) {
    return String(error);
  }
}

/** All that a page hands to the browser, its title too, with the ids it was asked with blanked out. */
async function open(name: string, ids: Belongings): Promise<string> {
  const module: Record<string, unknown> = await import(resolve("app", name, "page.tsx"));
  const given = {
    params: Promise.resolve(pages[name]?.params(ids) ?? {}),
    searchParams: Promise.resolve({}),
  };
  const shown = [await answerOf(module.generateMetadata, given), await answerOf(module.default, given)];
  let text = JSON.stringify(shown);
  for (const id of Object.values(ids)) text = text.replaceAll(id, "ID");
  return text.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "UUID");
}

let them: { owner: AccountId; ids: Belongings };
let theirsBefore = "";

beforeAll(async () => {
  const { owner } = await newTestPerson();
  them = { owner, ids: await giveBelongings(owner) };
  theirsBefore = await everythingOf(owner);
});

async function asSomebodyElse(): Promise<void> {
  requestsCarry(await openTestSession((await newTestPerson()).owner));
}

test("every page that takes an id is in the table, and nothing in the table is gone", () => {
  const found = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /\[.+\/page\.tsx$/.test(file))
    .map((file) => file.replace(/\/page\.tsx$/, ""));
  expect(found.sort()).toEqual([...names].sort());
});

test.each(names)("%s shows another person's id like a missing one", async (name) => {
  const missing = nobodysIds();
  await asSomebodyElse();
  const theirs = await open(name, them.ids);
  await asSomebodyElse();
  expect(theirs).toBe(await open(name, missing));
  expect(theirs).not.toContain(theirMark);
  // A page that fails would prove nothing.
  expect(theirs).not.toMatch(/(Type|Reference|Syntax)Error|Invalid hook|action failed/);
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

test.each([
  ["(account)/sign-in", { error: "OAuthCallback", from: "/diary" }, /did not work/],
  ["b/[token]", { saved: "02:13", id: "x", undone: "1", problem: "x" }, null],
  ["(diary)/paper", { from: "2026-03-28" }, null],
  ["(diary)/trends/year", { to: "2026-03" }, null],
] as const)(
  "%s is drawn where its address says a thing twice, as if it said nothing",
  async (name, said, words) => {
    if (name.startsWith("(diary)")) await asSomebodyElse();
    else requestsCarry(null);
    const module: Record<string, unknown> = await import(resolve("app", name, "page.tsx"));
    const params = Promise.resolve({ token: them.ids.bedside });
    const drawn = async (query: object) =>
      JSON.stringify(
        await answerOf(module.default, { params, searchParams: Promise.resolve(query) }),
      ).replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, "UUID");
    const nothing = await drawn({});
    expect(nothing).not.toMatch(/Error/);
    const twice = Object.entries(said).map(([key, value]) => [key, [value, value]]);
    expect(await drawn(Object.fromEntries(twice))).toBe(nothing);
    if (words) expect(await drawn(said)).toMatch(words);
  },
);

test.each(names)("%s shows nothing of hers to whoever is not signed in", async (name) => {
  requestsCarry(null);
  expect(await open(name, them.ids)).not.toContain(theirMark);
  expect(await everythingOf(them.owner)).toBe(theirsBefore);
});

test.each(names.filter((name) => pages[name]?.showsOwner))(
  "%s shows its owner what is hers",
  async (name) => {
    const { owner } = await newTestPerson();
    const ids = await giveBelongings(owner);
    requestsCarry(await openTestSession(owner));
    expect(await open(name, ids)).toContain(theirMark);
  },
);
