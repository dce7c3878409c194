import "server-only";
import { randomBytes } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { hashPassword, verifyPassword } from "#lib/people/accounts/passwords";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { fhirCollection } from "../fhir/fhir-collection";
import { fhirDocument } from "../fhir/fhir-document";
import { insertSharing, settleAttempt, spendShareAttempt } from "../mutations";
import { mostWrongCodes, newPasscode } from "../passcode";
import type { SummaryPart } from "../schema";
import { type Snapshot, snapshotSchema } from "../snapshot";
import { type HealthLinkKind, mostOpenings } from "./health-link";
import { sealedBundle } from "./sealed-bundle";

const hour = 3_600_000;
const lasting: Readonly<Record<HealthLinkKind, number>> = { qr: 24 * hour, passcode: 7 * 24 * hour };
/** How long the place of a file that was too long to send at once is good for. */
const fileMs = 300_000;

type Made = {
  readonly id: string;
  readonly token: string;
  /** In the answer and nowhere else, like the token. */
  readonly key: Uint8Array;
  readonly passcode: string | null;
  readonly expiresAt: Date;
};
type About = {
  readonly kind: HealthLinkKind;
  readonly parts: readonly SummaryPart[];
  readonly label: string | null;
  readonly now: Date;
};

/** Keeps the summary as a JWE whose key is stored nowhere: nobody reads it without the link, its maker neither. */
export async function insertHealthLink(
  owner: AccountId,
  snapshot: Snapshot,
  { kind, parts, label, now }: About,
): Promise<Made> {
  const [id, token, key] = [uuidv7(), newToken(), new Uint8Array(randomBytes(32))];
  const facts = snapshotSchema.parse(snapshot);
  const bundle = kind === "qr" ? await fhirCollection(facts) : fhirDocument(facts);
  const passcode = kind === "qr" ? null : newPasscode();
  const expiresAt = new Date(now.getTime() + lasting[kind]);
  const share = db.share.create({
    data: {
      ownerId: owner,
      id,
      kind,
      tokenHash: hashOfToken(token),
      label,
      fromNight: columnOfCivilDate(snapshot.range.from),
      toNight: columnOfCivilDate(snapshot.range.to),
      parts: [...parts],
      jwe: await sealedBundle(bundle, key),
      usesLeft: kind === "qr" ? mostOpenings : null,
      attemptsLeft: kind === "qr" ? null : mostWrongCodes,
      codeHash: passcode && (await hashPassword(passcode)),
      createdAt: now,
      expiresAt,
    },
  });
  await db.$transaction([share, insertSharing(owner, { id, snapshot, label, now })]);
  return { id, token, key, passcode, expiresAt };
}

export type Opened = { readonly owner: AccountId; readonly id: string; readonly jwe: string };

/** One opening of a QR; null when there is none left, or no such link. The last one takes the JWE with it. */
export async function spendHealthLink(token: string, now: Date): Promise<Opened | null> {
  const [row] = await db.$queryRaw<{ ownerId: string; id: string; jwe: string; usesLeft: number }[]>`
    UPDATE "Share" SET "usesLeft" = "usesLeft" - 1
    WHERE "tokenHash" = ${hashOfToken(token)} AND "kind" = 'qr' AND "revokedAt" IS NULL AND "expiresAt" > ${now}
      AND "usesLeft" > 0 AND "jwe" IS NOT NULL
    RETURNING "ownerId", "id", "jwe", "usesLeft"`;
  if (!row) return null;
  const key = { ownerId: row.ownerId, id: row.id };
  if (row.usesLeft === 0) await db.share.updateMany({ where: { ...key, usesLeft: 0 }, data: { jwe: null } });
  return { owner: mintOwnerId(row.ownerId), id: row.id, jwe: row.jwe };
}

export type Tried = Opened | { readonly attemptsLeft: number } | null;

/** A passcode for a link. Null: no such link, or locked. */
export async function spendHealthLinkAttempt(token: string, passcode: string, now: Date): Promise<Tried> {
  const attempted = await spendShareAttempt(token, "passcode", now);
  if (!attempted) return null;
  const { id, jwe, codeHash, attemptsLeft } = attempted;
  const owner = mintOwnerId(attempted.ownerId);
  const isRight = jwe !== null && (await verifyPassword(codeHash, passcode));
  await settleAttempt(owner, attempted, isRight);
  return isRight ? { owner, id, jwe } : { attemptsLeft: attemptsLeft ?? 0 };
}

/** The secret of a place where the file of a link that was opened lies for five minutes, for one look. */
export async function placeHealthLinkFile(owner: AccountId, id: string, now: Date): Promise<string> {
  const token = newToken();
  await db.share.updateMany({
    where: { ownerId: owner, id },
    data: { fileHash: hashOfToken(token), fileUntil: new Date(now.getTime() + fileMs) },
  });
  return token;
}

/** What lies at such a place, once. */
export async function spendHealthLinkFile(token: string, now: Date): Promise<string | null> {
  const [row] = await db.$queryRaw<{ jwe: string }[]>`
    UPDATE "Share" SET "fileHash" = NULL, "fileUntil" = NULL
    WHERE "fileHash" = ${hashOfToken(token)} AND "fileUntil" > ${now} AND "revokedAt" IS NULL
      AND "expiresAt" > ${now} AND "jwe" IS NOT NULL
    RETURNING "jwe"`;
  return row?.jwe ?? null;
}
