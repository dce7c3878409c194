import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as send } from "#app/s/[token]/reply/route";
import { GET as look } from "#app/s/[token]/route";
import { civilDate } from "#lib/base/time/civil-date";
import { findWholeDiary } from "#lib/exchange/transfer/queries";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { askPage, openedIn } from "#testing/clinic";
import { diaryOf } from "#testing/diary";
import { newTestPerson, requestsCarry } from "#testing/request";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "../build";
import { insertShare, revokeShare } from "../mutations";
import { listShares } from "../queries";
import { replySchema } from "./schema";

vi.mock("next/headers", () => import("#testing/request"));

const snapshot = summarySnapshot(
  diaryOf(Array.from({ length: 28 }, (_, at) => at % 2)),
  summaryRequest,
  aboutSummary(civilDate("2026-03-28"), 4),
);
const good = { tick: ["bloods", "seen"], words: "Come on Zednesday,\r\nplease." };
let owner: AccountId;

const made = (more: { takesReply?: boolean; withPasscode?: boolean } = {}) =>
  insertShare(owner, snapshot, {
    ...{ parts: [], label: "Dr Blum", now: new Date(), days: 7, takesReply: true },
    ...more,
  });
const reply = (token: string, cookie: string | null, form: Parameters<typeof askPage>[2] = { form: good }) =>
  askPage(send, token, { path: "/reply", cookie, ...form });
const replyOf = async (id: string) =>
  (await listShares(owner, new Date())).find((share) => share.id === id)?.reply ?? null;

beforeEach(async () => {
  ({ owner } = await newTestPerson());
  requestsCarry(null);
  await db.rateLimiterFlexible.deleteMany();
});

describe("a reply slip", () => {
  it("takes a reply from a browser in which the page was opened, and shows it to the person with its hour", async () => {
    const { id, token } = await made();
    const cookie = await openedIn(token);
    expect(await (await askPage(look, token, { cookie })).text()).toContain("Reply to the person");
    const answer = await reply(token, cookie);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/s/${token}#reply`]);
    expect(await replyOf(id)).toEqual({
      at: expect.stringMatching(/^20\d\d-/),
      ticks: ["seen", "bloods"],
      words: "Come on Zednesday,\nplease.",
    });
    // Whoever else has the link learns that there was one, and not what it said.
    const page = await (await askPage(look, token, { cookie })).text();
    expect(page).toMatch(/A reply was sent on .* time\)/);
    expect(page).not.toMatch(/Zednesday|name="words"/);
    expect(await db.audit.count({ where: { ownerId: owner, event: "share-reply", outcome: "ok" } })).toBe(1);
  });

  it("is off unless it was asked for, and shut to whoever has not opened the page or has no passcode", async () => {
    const off = await made({ takesReply: false });
    expect(await (await askPage(look, off.token, { cookie: "1" })).text()).not.toContain(
      "Reply to the person",
    );
    expect((await reply(off.token, "1")).status).toBe(404);
    const link = await made();
    expect([(await reply(link.token, null)).status, await replyOf(link.id)]).toEqual([401, null]);
    const coded = await made({ withPasscode: true });
    expect([(await reply(coded.token, "1")).status, await replyOf(coded.id)]).toEqual([401, null]);
    const cookie = await openedIn(coded.token, coded.passcode ?? "");
    expect((await reply(coded.token, cookie)).status).toBe(303);
    expect(await replyOf(coded.id)).toMatchObject({ ticks: ["seen", "bloods"] });
    expect((await reply("x".repeat(43), "1")).status).toBe(404);
  });

  it("keeps the first of twenty that come at once, and loses nothing that was typed in the others", async () => {
    const { id, token } = await made();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => reply(token, "1", { form: { words: `Number ${at}` } })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, ...Array(19).fill(409)]);
    expect(await db.shareReply.count({ where: { ownerId: owner } })).toBe(1);
    const kept = (await replyOf(id))?.words;
    expect(kept).toMatch(/^Number \d+$/);
    const late = (await Promise.all(answers.map((one) => one.text()))).filter((page) =>
      page.includes("A reply was sent already, so this one was not."),
    );
    expect(late.map((page) => /<pre>(Number \d+)<\/pre>/.exec(page)?.[1] ?? page)).toEqual(
      Array.from({ length: 20 }, (_, at) => `Number ${at}`).filter((words) => words !== kept),
    );
  });

  it("says at its field what is wrong, and keeps what was typed", async () => {
    const { id, token } = await made();
    for (const [form, said, held] of [
      [{ words: "  " }, "Tick something, or write a line", "  "],
      [
        { tick: ["seen"], words: `${"x".repeat(500)}!` },
        "Please keep it under 500 letters",
        `${"x".repeat(500)}!`,
      ],
      [{ tick: ["seen", "quinine"], words: "Well" }, 'aria-describedby="ticks-problem"', "Well"],
      [{ words: "y".repeat(20_000) }, "Please keep it under 500 letters", ""],
    ] as const) {
      const answer = await reply(token, "1", { form });
      const page = await answer.text();
      expect([answer.status, page.includes(said), page.includes(`>${held}</textarea>`)]).toEqual([
        400,
        true,
        true,
      ]);
    }
    const ticked = await (
      await reply(token, "1", { form: { tick: "bloods", words: "x".repeat(501) } })
    ).text();
    expect(ticked).toMatch(/<input[^>]*value="bloods"[^>]*checked|checked=""[^>]*value="bloods"/);
    expect(await replyOf(id)).toBeNull();
    // Five hundred letters of any kind are taken.
    expect((await reply(token, "1", { form: { words: "\u{1F9B5}".repeat(500) } })).status).toBe(303);
  });

  it("makes an address wait that sends too often", async () => {
    const { id, token } = await made();
    await reply(token, "1", { form: {} });
    await db.rateLimiterFlexible.updateMany({
      where: { key: { startsWith: "share-reply:" } },
      data: { points: 20, expire: new Date(Date.now() + 86_400_000) },
    });
    const answer = await reply(token, "1");
    expect([answer.status, Number(answer.headers.get("retry-after")) > 0]).toEqual([429, true]);
    expect(await answer.text()).toContain("Come on Zednesday");
    expect(await replyOf(id)).toBeNull();
  });

  it("lies sealed in the database, comes with the export, and goes with its link and its person", async () => {
    const { id, token } = await made();
    await reply(token, "1");
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(r)::text AS text FROM "ShareReply" r WHERE "shareId" = ${id}::uuid`;
    expect(row?.text).not.toMatch(/Zednesday|seen|bloods/);
    const { tables } = JSON.parse(JSON.stringify(await findWholeDiary(owner, civilDate("2026-11-22"))));
    expect(tables.ShareReply).toMatchObject([
      { shareId: id, ticks: "seen,bloods", words: "Come on Zednesday,\nplease." },
    ]);
    const { owner: other } = await newTestPerson();
    expect((await listShares(other, new Date())).map(({ reply: theirs }) => theirs)).toEqual([]);
    await revokeShare(owner, id, new Date());
    expect((await reply(token, "1")).status).toBe(404);
    expect(await replyOf(id)).not.toBeNull();
    await db.share.deleteMany({ where: { ownerId: owner, id } });
    expect(await db.shareReply.count({ where: { ownerId: owner } })).toBe(0);
  });
});

describe("what a stranger writes", () => {
  const read = (words: string) => replySchema.parse({ ticks: ["seen"], words }).words;

  it("is kept without controls, marks of direction and letters that nobody sees", () => {
    expect(read("a\u0000\u0007\u001b[31mb\u202Etxt\u2066\u200E\u061C\u200B\uFEFF\u2028\u{E0041}c\td")).toBe(
      "a[31mbtxtc d",
    );
    expect(read(" one\r\n\r\n\r\n\r\ntwo\n")).toBe("one\n\ntwo");
  });

  it("keeps its script: accents, joined letters, writing from right to left, pictures", () => {
    for (const words of ["Ácido, żółć", "می\u200Cخواهم", "مرحبا", "👩‍⚕️", "<b>1 < 2 & 3</b>"])
      expect(read(words)).toBe(words);
  });

  it("is never more than text on a page", async () => {
    const { token } = await made();
    const words = `</textarea><script>alert(1)</script>${"x".repeat(500)}`;
    const page = await (await reply(token, "1", { form: { words } })).text();
    expect(page).not.toContain("<script");
    expect(page).toContain("&lt;script&gt;");
  });
});
