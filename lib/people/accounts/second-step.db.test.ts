import { v7 as uuidv7 } from "uuid";
import { expect, test, vi } from "vitest";
import { db } from "#lib/server/db/client";
import { heldSession, newTestPerson, openTestSession, requestsCarry, testPassword } from "#testing/request";
import { getSecondStep, startSecondStep, turnOffSecondStep, turnOnSecondStep } from "./actions";
import { currentPerson } from "./session";
import { openSessionByPassword } from "./sign-in";
import { totpCode } from "./totp";

vi.mock("next/headers", () => import("#testing/request"));

const bytesOf = (letters: string) => {
  const bits = [...letters].map((letter) =>
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
  );
  return new Uint8Array((bits.join("").match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)));
};

/** What the app of whoever scanned these letters shows; that it is what other apps show, totp.test.ts holds. */
const shown = (letters: string, now: Date) => totpCode(bytesOf(letters), Math.floor(now.getTime() / 30_000));

async function withSecondStep() {
  const person = await newTestPerson();
  const cookie = await openTestSession(person.owner);
  requestsCarry(cookie);
  const begun = await startSecondStep({});
  if (!begun.ok) throw new Error(begun.reason);
  return { ...person, cookie, letters: begun.value.letters };
}

const signIn = (email: string, code: string, now = new Date()) =>
  openSessionByPassword({ email, password: testPassword, code }, { address: uuidv7(), userAgent: null }, now);

test("the app and the paper open the door after the password, each code once", async () => {
  const { owner, email, cookie, letters } = await withSecondStep();
  expect(await signIn(email, "")).toMatchObject({ ok: true });
  expect(await turnOnSecondStep({ code: "12345" })).toMatchObject({ fields: { code: expect.any(String) } });
  const other = await openTestSession(owner);
  const on = await turnOnSecondStep({ code: shown(letters, new Date()) });
  if (!on.ok) throw new Error(on.reason);
  expect(new Set(on.value.codes).size).toBe(10);

  // A factor is a change of privilege: this browser has another id, every other one is out.
  const renewed = heldSession();
  for (const dead of [cookie, other]) {
    requestsCarry(dead);
    expect(await currentPerson()).toBeNull();
  }
  requestsCarry(renewed);
  expect(await getSecondStep({})).toEqual({ ok: true, value: { isOn: true, codesLeft: 10 } });

  expect(await signIn(email, "")).toEqual({ ok: false, reason: "code-needed" });
  expect(await signIn(email, "000000x")).toEqual({ ok: false, reason: "code-wrong" });
  const later = new Date(Date.now() + 60_000);
  const code = shown(letters, later);
  const twice = await Promise.all([signIn(email, code, later), signIn(email, code, later)]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  const paper = (on.value.codes[0] ?? "").toUpperCase().replace("-", " ");
  expect((await signIn(email, paper)).ok).toBe(true);
  expect(await signIn(email, paper)).toEqual({ ok: false, reason: "code-wrong" });
  expect(await getSecondStep({})).toMatchObject({ value: { codesLeft: 9 } });
});

test("a wrong password says nothing of a second step, and codes cannot be guessed without end", async () => {
  const { owner, email, letters } = await withSecondStep();
  await turnOnSecondStep({ code: shown(letters, new Date()) });
  const wrong = { email, password: "not the password", code: "000000" };
  const from = { address: uuidv7(), userAgent: null };
  expect(await openSessionByPassword(wrong, from, new Date())).toEqual({ ok: false, reason: "no-match" });
  const reasons: string[] = [];
  for (let n = 0; n < 12 && !reasons.includes("too-many"); n++) {
    const answer = await signIn(email, `00000${n}x`);
    reasons.push(answer.ok ? "in" : answer.reason);
  }
  expect(reasons.at(-1)).toBe("too-many");
  expect(await turnOffSecondStep({})).toMatchObject({ ok: true });
  expect(await signIn(email, "")).toMatchObject({ ok: true });
  expect(await db.recoveryCode.count({ where: { ownerId: owner } })).toBe(0);
});

test("neither the secret nor a code lies open in the database", async () => {
  const { owner, letters } = await withSecondStep();
  const on = await turnOnSecondStep({ code: shown(letters, new Date()) });
  const rows = await db.$queryRaw<{ text: string }[]>`
    SELECT (SELECT s::text FROM "SecondStep" s WHERE "ownerId" = ${owner}::uuid) ||
      (SELECT string_agg(r::text, ' ') FROM "RecoveryCode" r WHERE "ownerId" = ${owner}::uuid) AS text`;
  const text = rows.map((row) => row.text).join();
  expect(text).not.toContain(Buffer.from(bytesOf(letters)).toString("hex"));
  for (const code of on.ok ? on.value.codes : ["none"]) expect(text).not.toContain(code);
});
