import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as file } from "#app/s/[token]/file/route";
import { POST as open } from "#app/s/[token]/open/route";
import { GET as look } from "#app/s/[token]/route";
import { civilDate } from "#lib/base/time/civil-date";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { askPage, cookieIn } from "#testing/clinic";
import { diaryOf } from "#testing/diary";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "./build";
import { insertShare, revokeShare } from "./mutations";
import { typedPasscode } from "./passcode";
import { findOwnShared, listShares } from "./queries";

vi.mock("next/headers", () => import("#testing/request"));

const snapshot = summarySnapshot(
  diaryOf(Array.from({ length: 28 }, (_, at) => at % 2)),
  { ...summaryRequest, question: "Is it the marmalade?" },
  aboutSummary(civilDate("2026-03-28"), 4),
);
let owner: AccountId;

type Sent = {
  readonly path?: string;
  readonly method?: string;
  readonly passcode?: string;
  readonly cookie?: string | null;
};

const ask = (route: typeof look, token: string, { passcode, ...sent }: Sent = {}) =>
  askPage(route, token, {
    ...(route === file && { path: "/file?form=text" }),
    ...(route === open && { form: { passcode: passcode ?? "" } }),
    ...sent,
  });

async function made(days = 7, now = new Date()) {
  const about = { parts: [], label: "Dr Blum", now, days, withPasscode: true };
  const { passcode, ...link } = await insertShare(owner, snapshot, about);
  if (passcode === null) throw new Error("no passcode");
  const wrong = `${(Number(passcode) + 1) % 100_000_000}`.padStart(8, "0");
  return { ...link, passcode, wrong };
}
const isWrong = (answer: Response) =>
  answer.status === 401 || (answer.headers.get("location") ?? "").endsWith("?wrong");
/** Where an answer sends to, within the link. */
const pathIn = (answer: Response, token: string) =>
  (answer.headers.get("location") ?? "").replace(`/s/${token}`, "");
const listed = async (id: string) => (await listShares(owner, new Date())).find((one) => one.id === id);
const rowOf = async (id: string) => {
  const [row] = await db.$queryRaw<{ text: string }[]>`
    SELECT row_to_json(s)::text AS text FROM "Share" s WHERE id = ${id}::uuid`;
  return row?.text ?? "";
};
const audits = (outcome: string) =>
  db.audit.count({ where: { ownerId: owner, event: "share-passcode", outcome } });

beforeEach(async () => {
  ({ owner } = await newTestPerson());
  requestsCarry(null);
  await db.rateLimiterFlexible.deleteMany();
});

describe("a page with a passcode", () => {
  it("opens to whoever has the link and the code, in that browser alone, and counts one opening", async () => {
    const link = await made();
    expect(link.passcode).toMatch(/^\d{8}$/);
    const cover = await (await ask(look, link.token)).text();
    expect(cover).toContain('name="passcode"');
    expect(cover).not.toMatch(/cramp|marmalade/i);
    const spaced = ` ${link.passcode.slice(0, 4)} ${link.passcode.slice(4)} `;
    const answer = await ask(open, link.token, { passcode: spaced });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `/s/${link.token}`]);
    const cookie = cookieIn(answer);
    expect(answer.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Lax/);
    expect(await (await ask(look, link.token, { cookie })).text()).toContain("marmalade");
    expect(await (await ask(file, link.token, { cookie })).text()).toContain("Nights with cramps");
    expect(await listed(link.id)).toMatchObject({ timesOpened: 1, asksPasscode: true, state: "open" });
  });

  it("shows nothing to a browser that says it was opened, nor by what another link or an older press gave", async () => {
    const [link, other] = [await made(), await made()];
    const cookie = cookieIn(await ask(open, other.token, { passcode: other.passcode }));
    const late = cookieIn(await ask(open, link.token, { passcode: link.passcode }));
    vi.useFakeTimers({ now: Date.now() + 1_801_000, toFake: ["Date"] });
    for (const held of ["1", "", cookie, late, `${late.slice(0, -2)}AA`]) {
      const page = await ask(look, link.token, { cookie: held });
      expect([page.status, (await page.text()).includes("marmalade")]).toEqual([200, false]);
      expect((await ask(file, link.token, { cookie: held })).status).toBe(303);
    }
    vi.useRealTimers();
  });

  it("counts nothing for a look, a HEAD, a prefetch, or what cannot be a passcode, and says at the field what is wrong", async () => {
    const link = await made();
    for (const method of ["GET", "HEAD"]) await ask(look, link.token, { method });
    for (const [passcode, said] of [
      ["", "Type the passcode first."],
      ["1234", "The passcode is eight digits."],
      ["eightlet", "The passcode is eight digits."],
      ["1".repeat(5000), "Type the passcode first."],
    ] as const) {
      const answer = await ask(open, link.token, { passcode });
      expect(answer.status).toBe(400);
      const page = await answer.text();
      expect(page).toContain(said);
      expect(page).toContain('aria-describedby="passcode-hint passcode-problem"');
    }
    expect(await (await ask(open, link.token, { passcode: '"><b>1' })).text()).toContain(
      "&quot;&gt;&lt;b&gt;1",
    );
    expect(await rowOf(link.id)).toContain('"attemptsLeft":5');
    expect(await listed(link.id)).toMatchObject({ timesOpened: 0 });
  });

  it("says of a wrong passcode how many tries are left, and gives a right one its try back", async () => {
    const link = await made();
    const wrong = await ask(open, link.token, { passcode: link.wrong });
    expect([wrong.status, cookieIn(wrong)]).toEqual([303, ""]);
    const said = async (answer: Response) =>
      (await ask(look, link.token, { path: pathIn(answer, link.token) })).text();
    expect(await said(wrong)).toContain("You can try 4 times more.");
    expect((await ask(open, link.token, { passcode: link.passcode })).status).toBe(303);
    const again = await ask(open, link.token, { passcode: link.wrong });
    expect(await said(again)).toContain("You can try 3 times more.");
    expect([await audits("failed"), await audits("refused")]).toEqual([2, 0]);
  });

  it("spends one try on a wrong passcode, however often the answer is loaded again", async () => {
    const link = await made();
    const answer = await ask(open, link.token, { passcode: link.wrong });
    const path = pathIn(answer, link.token);
    for (let load = 0; load < 7; load += 1) {
      const page = await ask(look, link.token, { path });
      expect(page.status).toBe(200);
      expect(await page.text()).toMatch(/role="alert">That is not the passcode. You can try 4 times more/);
    }
    expect(await rowOf(link.id)).toContain('"attemptsLeft":4');
    // The address tells nothing by itself: of a link without a passcode it is the cover.
    const { token } = await insertShare(owner, snapshot, {
      ...{ parts: [], label: null, now: new Date(), days: 7 },
    });
    expect(await (await ask(look, token, { path })).text()).not.toContain("passcode");
  });

  it("looks at five of fifty wrong passcodes that come at once, and then at no right one: what it showed is gone", async () => {
    const link = await made();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => ask(open, link.token, { passcode: link.wrong })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      ...Array(4).fill(303),
      401,
      ...Array(45).fill(404),
    ]);
    const pages = await Promise.all(answers.map((one) => one.text()));
    expect(pages.filter((page) => page.includes("The link is locked"))).toHaveLength(1);
    expect((await ask(open, link.token, { passcode: link.passcode })).status).toBe(404);
    expect((await ask(look, link.token)).status).toBe(404);
    expect(await listed(link.id)).toMatchObject({ state: "locked", timesOpened: 0 });
    expect(await rowOf(link.id)).toMatch(/"sealed":null,"keyForLink":null,"keyForOwner":null/);
    expect(await findOwnShared(owner, link.id, new Date())).toBeNull();
    expect([await audits("failed"), await audits("refused")]).toEqual([4, 1]);
  });

  it("bears no more than five wrong ones where right ones come between them at once", async () => {
    const link = await made();
    const sent = Array.from({ length: 40 }, (_, at) => (at % 4 ? link.wrong : link.passcode));
    const answers = await Promise.all(sent.map((passcode) => ask(open, link.token, { passcode })));
    for (let more = 0; more < 5; more += 1)
      answers.push(await ask(open, link.token, { passcode: link.wrong }));
    const looked = answers.filter(isWrong).length;
    expect(looked).toBeGreaterThan(0);
    expect(looked).toBeLessThanOrEqual(5);
    expect(answers.at(-1)?.status).toBe(404);
    expect(await rowOf(link.id)).toMatch(/"sealed":null/);
  });

  it("makes an address wait that tries too often, without trying the code or calling the link over", async () => {
    const link = await made();
    await ask(open, link.token, { passcode: link.wrong });
    await db.rateLimiterFlexible.updateMany({
      where: { key: { startsWith: "share-passcode:" } },
      data: { points: 60, expire: new Date(Date.now() + 86_400_000) },
    });
    const answer = await ask(open, link.token, { passcode: link.passcode });
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.text()).toMatch(/The link may be good/);
    expect(await rowOf(link.id)).toContain('"attemptsLeft":4');
  });

  it("keeps neither the code nor a hash of it, and its key opens by link and code together", async () => {
    const link = await made();
    const row = await rowOf(link.id);
    expect(row).not.toContain(link.passcode);
    expect(row).toContain('"codeHash":null');
    await db.share.updateMany({ where: { id: link.id }, data: { attemptsLeft: null } });
    // Somebody who makes the database forget that there was one has the link alone, and that opens nothing.
    expect((await ask(look, link.token, { cookie: "1" })).status).toBe(404);
  });

  it("is read again by its owner without it, and ends like any other", async () => {
    const link = await made();
    expect(await findOwnShared(owner, link.id, new Date())).toEqual(snapshot);
    requestsCarry(await openTestSession(owner));
    expect((await ask(open, link.token, { passcode: link.passcode })).status).toBe(303);
    expect(await listed(link.id)).toMatchObject({ timesOpened: 0 });
    const cookie = cookieIn(await ask(open, link.token, { passcode: link.passcode }));
    await revokeShare(owner, link.id, new Date());
    expect((await ask(look, link.token, { cookie })).status).toBe(404);
    const late = await made(1, new Date(Date.now() - 86_500_000));
    expect((await ask(open, late.token, { passcode: late.passcode })).status).toBe(404);
  });
});

it("reads a passcode as people type it, and takes nothing shorter or longer for one", () => {
  for (const typed of ["12345678", "1234 5678", " 12 34-56 78\n", "１２３４５６７８"])
    expect(typedPasscode(typed)).toBe("12345678");
  for (const typed of ["", "1234567", "123456789", "1234567a", "12345678x"])
    expect(typedPasscode(typed)).toBeNull();
});
