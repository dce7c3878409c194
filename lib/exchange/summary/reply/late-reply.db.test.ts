import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as send } from "#app/s/[token]/reply/route";
import { GET as look } from "#app/s/[token]/route";
import { civilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { askPage, cookieIn, draftCookieIn, openedIn } from "#testing/clinic";
import { diaryOf } from "#testing/diary";
import { newTestPerson, requestsCarry } from "#testing/request";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "../build";
import { insertShare, revokeShare } from "../mutations";
import { listShares } from "../queries";
import { draftIn } from "./draft-cookie";
import { mostReplyLetters } from "./schema";

vi.mock("next/headers", () => import("#testing/request"));

const snapshot = summarySnapshot(
  diaryOf(Array.from({ length: 28 }, (_, at) => at % 2)),
  { ...summaryRequest, question: "Is it the marmalade?" },
  aboutSummary(civilDate("2026-03-28"), 4),
);
const form = { tick: ["bloods"], words: "Come on Zednesday,\r\nplease." };
let owner: AccountId;

async function made(withPasscode = false) {
  const about = { parts: [], label: "Dr Blum", now: new Date(), days: 7, takesReply: true, withPasscode };
  const link = await insertShare(owner, snapshot, about);
  const passcode = link.passcode ?? "";
  return { ...link, passcode, wrong: `${(Number(passcode) + 1) % 100_000_000}`.padStart(8, "0") };
}
type Form = Record<string, string | readonly string[]>;
type Held = { readonly cookie?: string | null; readonly draft?: string };
const late = (token: string, sent: Form, held: Held = {}) =>
  askPage(send, token, { path: "/reply", form: sent, ...held });
const page = async (token: string, held: Held & { path?: string }) =>
  (await askPage(look, token, held)).text();
const replyOf = async (id: string) =>
  (await listShares(owner, new Date())).find((share) => share.id === id)?.reply ?? null;
const triesLeft = async (id: string) =>
  (await db.share.findFirstOrThrow({ where: { ownerId: owner, id } })).attemptsLeft;

/** A page that holds all that was typed, and shows nothing that was shared. */
function holdsTheReply(html: string) {
  expect(html).toMatch(/<textarea[^>]*>Come on Zednesday,\r?\nplease\.<\/textarea>/);
  expect(html).toMatch(/<input(?=[^>]*value="bloods")[^>]*checked/);
  expect(html).not.toMatch(/marmalade|cramp/i);
}

beforeEach(async () => {
  ({ owner } = await newTestPerson());
  requestsCarry(null);
  await db.rateLimiterFlexible.deleteMany();
});

it("words that another page sends are not shown on one of ours", async () => {
  const { id, token } = await made();
  for (const to of [token, "x".repeat(43)]) {
    const answer = await askPage(send, to, {
      path: "/reply",
      form,
      headers: { "sec-fetch-site": "cross-site", origin: "https://evil.example" },
    });
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain("Zednesday");
  }
  expect(await (await late("x".repeat(43), form)).text()).toContain("Zednesday");
  expect(await replyOf(id)).toBeNull();
});

describe("a reply that was written for longer than the page stays open", () => {
  it("stands there with what to do, and goes with one more press, which shows the page again", async () => {
    const { id, token } = await made();
    const answer = await late(token, form);
    expect(answer.status).toBe(401);
    const html = await answer.text();
    holdsTheReply(html);
    expect(html).toContain("Press “Send the reply” once more.");
    expect(html).not.toContain('name="passcode"');
    expect(await replyOf(id)).toBeNull();

    const sent = await late(token, { ...form, again: "send" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `/s/${token}#reply`]);
    expect(await replyOf(id)).toMatchObject({ ticks: ["bloods"], words: "Come on Zednesday,\nplease." });
    const after = await page(token, { cookie: cookieIn(sent), draft: draftCookieIn(sent) });
    expect(after).toContain("marmalade");
    expect(after).toMatch(/A reply was sent on /);
    expect(after).not.toContain("Zednesday");
    expect((await listShares(owner, new Date()))[0]).toMatchObject({ timesOpened: 1 });
  });

  it("asks for the passcode again, and loses neither a word nor a second try to a wrong one", async () => {
    const link = await made(true);
    const stale = await openedIn(link.token, link.passcode);
    vi.useFakeTimers({ now: Date.now() + 1_801_000, toFake: ["Date"] });
    const html = await (await late(link.token, form, { cookie: stale })).text();
    holdsTheReply(html);
    expect(html).toContain("Type the passcode again and press “Send the reply”.");

    for (const [passcode, said] of [
      ["", "Type the passcode first."],
      ["12 34", "The passcode is eight digits."],
    ] as const) {
      const refused = await late(link.token, { ...form, passcode, again: "send" });
      const shown = await refused.text();
      expect([refused.status, shown.includes(said)]).toEqual([400, true]);
      holdsTheReply(shown);
    }
    const wrong = await late(link.token, { ...form, passcode: link.wrong, again: "send" });
    expect([wrong.status, wrong.headers.get("location")]).toEqual([303, `/s/${link.token}?wrong`]);
    for (let load = 0; load < 3; load += 1) {
      const again = await page(link.token, { path: "?wrong", draft: draftCookieIn(wrong) });
      holdsTheReply(again);
      expect(again).toContain("That is not the passcode. You can try 4 times more.");
    }
    expect([await triesLeft(link.id), await replyOf(link.id)]).toEqual([4, null]);
    const sent = await late(link.token, { ...form, passcode: link.passcode, again: "send" });
    expect(sent.status).toBe(303);
    expect(await page(link.token, { cookie: cookieIn(sent) })).toContain("marmalade");
    expect(await replyOf(link.id)).toMatchObject({ words: "Come on Zednesday,\nplease." });
    vi.useRealTimers();
  });

  it("may be sent after the page was read once more, and is the same under it", async () => {
    const link = await made(true);
    const typed = { words: "Come.", passcode: link.passcode, again: "read" };
    const read = await late(link.token, typed);
    expect([read.status, read.headers.get("location")]).toEqual([303, `/s/${link.token}`]);
    const html = await page(link.token, { cookie: cookieIn(read), draft: draftCookieIn(read) });
    expect(html).toContain("marmalade");
    expect(html).toContain("This reply is not sent yet.");
    expect(html).toContain(">Come.</textarea>");
    // Who wants to read only need write nothing for it.
    const nothing = await late(link.token, { words: " ", passcode: link.passcode, again: "read" });
    expect([nothing.status, draftCookieIn(nothing)]).toEqual([303, ""]);
    expect(await replyOf(link.id)).toBeNull();
  });

  it("spends no try of the passcode on what could not be sent", async () => {
    const link = await made(true);
    const words = "x".repeat(mostReplyLetters + 1);
    const answer = await late(link.token, { words, passcode: link.wrong, again: "send" });
    expect([answer.status, await triesLeft(link.id)]).toEqual([400, 5]);
    const html = await answer.text();
    expect(html).toContain(`>${words}</textarea>`);
    expect(html).toContain(`Please keep it under ${mostReplyLetters} letters`);
  });

  it("is there to be copied where the link has ended, was locked, or took another reply meanwhile", async () => {
    const copied = /<pre>Please have blood taken\nCome on Zednesday,\r?\nplease\.<\/pre>/;
    const ended = await made();
    await revokeShare(owner, ended.id, new Date());
    const gone = await late(ended.token, form, { cookie: "1" });
    expect([gone.status, copied.test(await gone.text())]).toEqual([404, true]);

    const last = await made(true);
    await db.share.updateMany({ where: { id: last.id }, data: { attemptsLeft: 1 } });
    const locked = await late(last.token, { ...form, passcode: last.wrong, again: "send" });
    expect([locked.status, copied.test(await locked.text())]).toEqual([401, true]);

    const taken = await made();
    await late(taken.token, { tick: "seen" }, { cookie: "1" });
    for (const held of [{ cookie: "1" }, {}]) {
      const second = await late(taken.token, { ...form, again: "send" }, held);
      expect([second.status, copied.test(await second.text())]).toEqual([409, true]);
    }
  });

  it("lies sealed in the browser, for its link alone, and fits there in any script", async () => {
    const [{ id, token }, other] = [await made(), await made()];
    for (const words of ["Zednesday", "\u{1F9B5}".repeat(mostReplyLetters), '"\n'.repeat(249)]) {
      const draft = draftCookieIn(await late(token, { words }));
      expect(draft).toMatch(/^[\w-]{40,3800}$/);
      expect(Buffer.from(draft, "base64url").toString()).not.toContain("Zednesday");
      expect(draftIn(draft, { owner, id })?.words).toBe(words.trim());
      expect(draftIn(draft, { owner, id: other.id })).toBeNull();
      expect(await page(other.token, { draft })).toContain("Read the page");
    }
  });
});
