import "server-only";
import { randomInt } from "node:crypto";
import { db } from "#lib/server/db/client";
import { opened, sealed } from "#lib/server/sealed";
import type { AccountId } from "./owner";
import { hashOfToken } from "./token";
import { newTotpSecret, totpStep } from "./totp";

const about = (owner: AccountId) => `SecondStep|secret|${owner}`;
const codesOnPaper = 10;
/** Without letters that are mistaken for one another on paper. */
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** As it is typed: capitals, spaces and dashes do not count. */
const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, "");
const hashOf = (owner: AccountId, code: string) => hashOfToken(`${owner} ${plain(code)}`);

/** Whether a second step is asked for at sign-in. */
export async function hasSecondStep(owner: AccountId): Promise<boolean> {
  return (await db.secondStep.count({ where: { ownerId: owner, confirmedAt: { not: null } } })) > 0;
}

/** How many codes on paper are left. */
export function countRecoveryCodes(owner: AccountId): Promise<number> {
  return db.recoveryCode.count({ where: { ownerId: owner, usedAt: null } });
}

/** A secret for an app, not asked for before it is confirmed; one that is confirmed stays as it is, and null says so. */
export async function beginSecondStep(owner: AccountId, now: Date): Promise<Uint8Array | null> {
  const secret = newTotpSecret();
  const data = { secret: sealed(secret, about(owner)), lastStep: 0, createdAt: now };
  return db.$transaction(async (tx) => {
    await tx.secondStep.deleteMany({ where: { ownerId: owner, confirmedAt: null } });
    const made = await tx.secondStep.createMany({
      data: [{ ownerId: owner, ...data }],
      skipDuplicates: true,
    });
    return made.count > 0 ? secret : null;
  });
}

/** Takes a code of the app, once: of two at the same time one is taken. */
async function takeAppCode(
  owner: AccountId,
  code: string,
  { now, confirmed }: { now: Date; confirmed: boolean },
) {
  const found = await db.secondStep.findUnique({ where: { ownerId: owner } });
  if (!found || (found.confirmedAt !== null) !== confirmed) return false;
  const secret = opened(found.secret, about(owner));
  const step = totpStep(plain(code), { secret, lastStep: found.lastStep, now });
  if (step === null) return false;
  const taken = await db.secondStep.updateMany({
    where: { ownerId: owner, lastStep: { lt: step } },
    data: { lastStep: step, ...(!confirmed && { confirmedAt: now }) },
  });
  return taken.count > 0;
}

async function takeRecoveryCode(owner: AccountId, code: string, now: Date): Promise<boolean> {
  const taken = await db.recoveryCode.updateMany({
    where: { ownerId: owner, codeHash: hashOf(owner, code), usedAt: null },
    data: { usedAt: now },
  });
  return taken.count > 0;
}

/** Whether the code is the app's of this half minute, or one on paper that has not been used. Uses it up. */
export async function takeCode(owner: AccountId, code: string, now: Date): Promise<boolean> {
  return (await takeAppCode(owner, code, { now, confirmed: true })) || takeRecoveryCode(owner, code, now);
}

const newCode = () => {
  const letters = Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
};

/** Ten codes in place of those there were, given once and stored as hashes. */
export async function newRecoveryCodes(owner: AccountId): Promise<string[]> {
  const codes = Array.from({ length: codesOnPaper }, newCode);
  await db.$transaction([
    db.recoveryCode.deleteMany({ where: { ownerId: owner } }),
    db.recoveryCode.createMany({
      data: codes.map((code) => ({ ownerId: owner, codeHash: hashOf(owner, code) })),
    }),
  ]);
  return codes;
}

/** Turns the second step on with a first code of the app; the codes on paper, or null where the code is not right. */
export async function confirmSecondStep(owner: AccountId, code: string, now: Date): Promise<string[] | null> {
  return (await takeAppCode(owner, code, { now, confirmed: false })) ? newRecoveryCodes(owner) : null;
}

/** Turns it off, with every code there is. False where it was off. */
export async function endSecondStep(owner: AccountId): Promise<boolean> {
  const [ended] = await db.$transaction([
    db.secondStep.deleteMany({ where: { ownerId: owner } }),
    db.recoveryCode.deleteMany({ where: { ownerId: owner } }),
  ]);
  return ended.count > 0;
}
