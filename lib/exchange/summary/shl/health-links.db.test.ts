import { resolve } from "node:path";
import { SHLViewer } from "kill-the-clipboard";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { diaryOf } from "#testing/diary";
import { newTestPerson } from "#testing/request";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { summarySnapshot } from "../build";
import { fhirCollection } from "../fhir/fhir-collection";
import { fhirDocument } from "../fhir/fhir-document";
import { revokeShare } from "../mutations";
import { findOwnShared, findShare, listShares } from "../queries";
import { type HealthLinkKind, healthLink, noHealthLinkWords } from "./health-link";
import { insertHealthLink } from "./mutations";
import { openHealthLink, readHealthLink } from "./read-health-link";

vi.mock("next/headers", () => import("#testing/request"));

const origin = "https://charley.example";
const snapshot = summarySnapshot(
  diaryOf(Array.from({ length: 28 }, (_, at) => at % 2)),
  { ...summaryRequest, question: "Is it the marmalade?" },
  aboutSummary(civilDate("2026-03-28"), 4),
);
let owner: AccountId;

type Route = Record<string, (request: Request, context: unknown) => Promise<Response>>;
const route = (path: string): Promise<Route> => import(resolve("app/l", path, "route.ts"));

/** The server, as a viewer elsewhere reaches it: each caller has an address of its own. */
async function server(url: string, options: RequestInit = {}): Promise<Response> {
  const [, , token = "", file] = new URL(url).pathname.split("/");
  const answering = await route(file ? "[token]/[file]" : "[token]");
  const request = new Request(url, options);
  const answer = answering[request.method];
  if (!answer) throw new Error(`no ${request.method}`);
  return answer(request, { params: Promise.resolve({ token, file }) });
}

async function made(kind: HealthLinkKind, now = new Date()) {
  const link = await insertHealthLink(owner, snapshot, { kind, parts: [], label: "Clinic", now });
  const { bare } = healthLink(
    { origin, ...link },
    { kind, expiresAt: instantOfDate(link.expiresAt), label: "Night leg cramps, 4 weeks" },
  );
  const open = (passcode?: string, more: { embeddedLengthMax?: number } = {}) =>
    new SHLViewer({ shlinkURI: bare, fetch: server }).resolveSHL({
      recipient: "Dr Blum's viewer",
      ...(passcode === undefined ? {} : { passcode }),
      ...more,
    });
  return { ...link, bare, open, url: `${origin}/l/${link.token}` };
}
const post = (url: string, body: unknown) =>
  server(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const listed = async (id: string, now = new Date()) =>
  (await listShares(owner, now)).find((share) => share.id === id);

beforeAll(async () => {
  ({ owner } = await newTestPerson());
});

describe("a SMART Health Link, opened by somebody else's client", () => {
  it("gives the collection to a scanner five times, and then nothing", async () => {
    const link = await made("qr");
    const { fhirResources } = await link.open();
    expect(fhirResources).toEqual([JSON.parse(JSON.stringify(await fhirCollection(snapshot)))]);
    for (let more = 0; more < 4; more += 1) await link.open();
    await expect(link.open()).rejects.toThrow();
    expect(await listed(link.id)).toMatchObject({ kind: "qr", state: "used up", timesOpened: 5 });
    expect(await db.share.findFirst({ where: { id: link.id } })).toMatchObject({ jwe: null });
  });

  it("gives the document to whoever has the passcode, at once or from a place that opens once", async () => {
    const link = await made("passcode");
    const code = link.passcode ?? "";
    expect(code).toMatch(/^\d{8}$/);
    const document = JSON.parse(JSON.stringify(fhirDocument(snapshot)));
    expect((await link.open(code)).fhirResources).toEqual([document]);
    expect((await link.open(code, { embeddedLengthMax: 10 })).fhirResources).toEqual([document]);
    const answer = await post(link.url, { recipient: "x", passcode: code, embeddedLengthMax: 10 });
    const { status, files } = await answer.json();
    expect([status, files[0].contentType, files[0].fhirVersion]).toEqual([
      "finalized",
      "application/fhir+json",
      "4.0.1",
    ]);
    expect((await server(files[0].location)).status).toBe(200);
    expect((await server(files[0].location)).status).toBe(404);
  });

  it("says of a wrong passcode how many tries are left, and forgets none of them", async () => {
    const link = await made("passcode");
    await expect(link.open("00000000x")).rejects.toThrow();
    const wrong = await post(link.url, { recipient: "x", passcode: "no" });
    expect([wrong.status, await wrong.json()]).toEqual([401, { remainingAttempts: 3 }]);
    await link.open(link.passcode ?? "");
    const again = await post(link.url, { recipient: "x", passcode: "no" });
    expect(await again.json()).toEqual({ remainingAttempts: 2 });
  });

  it("looks at five of fifty wrong passcodes that come at once, and then at no right one", async () => {
    await db.rateLimiterFlexible.deleteMany();
    const link = await made("passcode");
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) => post(link.url, { recipient: "x", passcode: `wrong ${at}` })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(45).fill(404)]);
    expect((await post(link.url, { recipient: "x", passcode: link.passcode })).status).toBe(404);
    expect(await listed(link.id)).toMatchObject({ state: "locked", timesOpened: 0 });
    // What nobody can open any more is not kept until somebody tidies up.
    expect(await db.share.findFirst({ where: { id: link.id } })).toMatchObject({ jwe: null, codeHash: null });
    await db.rateLimiterFlexible.deleteMany();
  });

  it("opens nothing once it has run out or was ended, and its data is gone", async () => {
    const late = await made("qr", new Date(Date.now() - 25 * 3_600_000));
    await expect(late.open()).rejects.toThrow();
    const ended = await made("passcode");
    expect(await revokeShare(owner, ended.id, new Date())).toBe(true);
    await expect(ended.open(ended.passcode ?? "")).rejects.toThrow();
    const row = await db.share.findFirst({ where: { id: ended.id } });
    expect(row).toMatchObject({ jwe: null, codeHash: null, fileHash: null });
  });
});

describe("what lies behind a SMART Health Link", () => {
  it("answers in one way whatever was wrong: method, kind, address", async () => {
    const [direct, manifest] = [await made("qr"), await made("passcode")];
    const wrong = [
      await server(`${manifest.url}?recipient=x`),
      await post(direct.url, { recipient: "x", passcode: "12345678" }),
      await server(`${origin}/l/${"A".repeat(43)}?recipient=x`),
      await server(`${origin}/l/%00?recipient=x`),
      await server(`${direct.url}/${"A".repeat(43)}`),
    ];
    expect(new Set(wrong.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(await Promise.all(wrong.map((one) => one.text()))).size).toBe(1);
    expect((await server(direct.url, { method: "HEAD" })).status).toBe(404);
    expect((await server(direct.url)).status).toBe(400);
    expect(await listed(direct.id)).toMatchObject({ timesOpened: 0, state: "open" });
  });

  it("refuses what is no request of a viewer, without counting it", async () => {
    const link = await made("passcode");
    expect((await post(link.url, "{")).status).toBe(400);
    expect((await post(link.url, { passcode: "12345678" })).status).toBe(400);
    expect((await post(link.url, { recipient: "x", passcode: "" })).status).toBe(400);
    expect((await post(link.url, { recipient: "x", passcode: "y", filler: "z".repeat(5000) })).status).toBe(
      400,
    );
    expect((await server(link.url, { method: "POST", body: "recipient=x" })).status).toBe(415);
    expect((await link.open(link.passcode ?? "")).fhirResources).toHaveLength(1);
  });

  it("may be read by a viewer of another site, which is lent nothing", async () => {
    const link = await made("qr");
    for (const answer of [
      await server(link.url, { method: "OPTIONS" }),
      await server(`${link.url}?recipient=x`),
      await server(link.url),
    ]) {
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
  });

  it("is sealed with a key that is stored nowhere; not its owner looks again, and no page opens by its secret", async () => {
    const link = await made("qr");
    const [row] = await db.$queryRaw<{ text: string }[]>`
      SELECT row_to_json(s)::text AS text FROM "Share" s WHERE id = ${link.id}::uuid`;
    expect(row?.text).toContain('"jwe":"ey');
    expect(row?.text).not.toMatch(/marmalade/);
    expect(row?.text).not.toContain(Buffer.from(link.key).toString("base64url"));
    expect(await findOwnShared(owner, link.id, new Date())).toBeNull();
    expect(await findShare(link.token, new Date())).toBeNull();
  });

  it("tells its owner who fetched it, as they call themselves", async () => {
    const link = await made("qr");
    await link.open();
    expect(await listed(link.id)).toMatchObject({ recipients: ["Dr Blum's viewer"] });
  });

  it("slows down an address that asks too often, and does not say that the link is over", async () => {
    await db.rateLimiterFlexible.deleteMany();
    const link = await made("qr");
    const answers = [];
    for (let time = 0; time < 61; time += 1) answers.push(await server(link.url));
    expect(answers.at(-2)?.status).toBe(400);
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await last?.text()).not.toMatch(/over|ended|run out/);
    await db.rateLimiterFlexible.deleteMany();
  });
});

describe("the link itself", () => {
  it("fits the specification: address of at most 128 letters, key, end in seconds, flag, label", async () => {
    const link = await made("passcode");
    const payload = JSON.parse(Buffer.from(link.bare.slice("shlink:/".length), "base64url").toString());
    expect(payload).toEqual({
      url: link.url,
      key: Buffer.from(link.key).toString("base64url"),
      exp: Math.floor(link.expiresAt.getTime() / 1000),
      flag: "P",
      label: "Night leg cramps, 4 weeks",
      v: 1,
    });
    expect(payload.key).toHaveLength(43);
  });

  it("is read by this Charley's own viewer, which follows no link to another place", async () => {
    const link = await made("passcode");
    expect(readHealthLink(`#${link.bare}`, origin)).toMatchObject({ url: link.url, flag: "P" });
    expect(readHealthLink(`#${link.bare}`, "https://elsewhere.example")).toBeNull();
    expect(readHealthLink("#shlink:/bm9uZQ", origin)).toBeNull();
    expect(readHealthLink("", origin)).toBeNull();
  });

  it("is no link to our viewer where it would have the browser ask for anything but such a file", () => {
    const fragment = (url: string) =>
      `#shlink:/${Buffer.from(JSON.stringify({ url, key: "k".repeat(43) })).toString("base64url")}`;
    const token = "t".repeat(43);
    expect(readHealthLink(fragment(`${origin}/l/${token}`), origin)).toMatchObject({ flag: "" });
    for (const path of [
      "/api/export",
      "/l/short",
      `/l/${token}/${token}`,
      `/l/${token}?x=1`,
      `/l/${token}#x`,
      `/l/../${token}`,
      `@evil.example/l/${token}`,
    ])
      expect(readHealthLink(fragment(`${origin}${path}`), origin), path).toBeNull();
  });

  it("says what is so when it does not open: unreadable, over, or not fetched", async () => {
    const link = await made("qr");
    const read = readHealthLink(`#${link.bare}`, origin);
    if (!read) throw new Error("no link");
    const fetched = vi.spyOn(globalThis, "fetch");
    fetched.mockImplementation((url) => server(`${url}`));
    expect(await openHealthLink(read, "")).toMatchObject({ kind: "opened" });
    expect(await openHealthLink({ ...read, key: "k".repeat(43) }, "")).toEqual({ kind: "unreadable" });
    fetched.mockImplementation(async () => new Response("<p>Welcome to the hotel"));
    expect(await openHealthLink({ ...read, flag: "P" }, "12345678")).toEqual({ kind: "unreadable" });
    for (const [status, kind] of [
      [404, "over"],
      [429, "wait"],
      [502, "not fetched"],
    ] as const) {
      fetched.mockImplementation(async () => new Response("no", { status }));
      expect(await openHealthLink(read, "")).toEqual({ kind });
    }
    fetched.mockImplementation(() => Promise.reject(new TypeError("fetch failed")));
    expect(await openHealthLink(read, "")).toEqual({ kind: "not fetched" });
    fetched.mockRestore();
  });

  it("is not offered by a Charley without https, or at too long an address", () => {
    expect(noHealthLinkWords("http://192.168.1.5:3000")).toContain("https");
    expect(noHealthLinkWords(`https://${"long.".repeat(15)}example`)).toContain("too long");
    expect(noHealthLinkWords(origin)).toBeNull();
  });
});
