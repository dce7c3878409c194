import "server-only";
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { v7 as uuidv7 } from "uuid";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { Prisma } from "#prisma/client";
import { insertAudit } from "./audit";
import { type AccountId, mintOwnerId } from "./owner";
import { passkeyPlace } from "./passkey-place";
import { hashOfToken, newToken } from "./token";

type Purpose = "sign-in" | "add" | "prove";

/** A page to sign in at may stand open for a while before somebody chooses a passkey. */
const challengeMs = 10 * 60_000;
export const mostPasskeys = 20;

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "base64url"));
const letters = (raw: Uint8Array) => Buffer.from(raw).toString("base64url");
/** What a passkey hands out as "who": the account's id, which is random. */
const handleOf = (owner: AccountId) => new Uint8Array(Buffer.from(owner.replaceAll("-", ""), "hex"));

function rpId(): string {
  const place = passkeyPlace(env.origin, null);
  if (!place.ok) throw new Error("There are no passkeys at this address");
  return place.rpId;
}

/** Removes what waited too long for an answer. */
export async function deleteExpiredChallenges(now: Date): Promise<number> {
  return (await db.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } })).count;
}

/** Something to sign. A person has one of each purpose at a time. */
async function newChallenge(
  purpose: Purpose,
  owner: AccountId | null,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = newToken();
  const expiresAt = new Date(now.getTime() + challengeMs);
  if (owner !== null) await db.passkeyChallenge.deleteMany({ where: { askedOf: owner, purpose } });
  await db.passkeyChallenge.create({
    data: { hash: hashOfToken(challenge), askedOf: owner, purpose, expiresAt },
  });
  return bytes(challenge);
}

/** Of any number of answers to one challenge, one is looked at. */
const spender = (purpose: Purpose, owner: AccountId | null, now: Date) => async (challenge: string) => {
  const { count } = await db.passkeyChallenge.deleteMany({
    where: { hash: hashOfToken(challenge), purpose, askedOf: owner, expiresAt: { gt: now } },
  });
  return count > 0;
};

const credentials = (owner: AccountId) =>
  db.passkey.findMany({ where: { ownerId: owner }, select: { credentialId: true, transports: true } });

const named = (rows: Awaited<ReturnType<typeof credentials>>) =>
  rows.map((row) => ({
    id: letters(row.credentialId),
    transports: row.transports as AuthenticatorTransport[],
  }));

/** What a browser needs to make a passkey. One that the person has already is not made twice on the same device. */
export async function askForNew(
  owner: AccountId,
  email: string,
  now: Date,
): Promise<PublicKeyCredentialCreationOptionsJSON> {
  return generateRegistrationOptions({
    rpName: "Charley",
    rpID: rpId(),
    userID: handleOf(owner),
    userName: email,
    userDisplayName: email,
    challenge: await newChallenge("add", owner, now),
    timeout: challengeMs,
    excludeCredentials: named(await credentials(owner)),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
}

/** What a browser needs to sign in by any passkey it has for this place, whoever's it is. */
export async function askAnybody(now: Date): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const challenge = await newChallenge("sign-in", null, now);
  const how = { rpID: rpId(), timeout: challengeMs, userVerification: "required" } as const;
  return generateAuthenticationOptions({ ...how, challenge });
}

/** What a browser needs to show that this person is there; null where they have no passkey. */
export async function askOwner(
  owner: AccountId,
  now: Date,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const allowCredentials = named(await credentials(owner));
  if (allowCredentials.length === 0) return null;
  const challenge = await newChallenge("prove", owner, now);
  const how = { rpID: rpId(), timeout: challengeMs, userVerification: "required" } as const;
  return generateAuthenticationOptions({ ...how, challenge, allowCredentials });
}

type Added = "added" | "not-verified" | "taken" | "too-many";

/** Keeps the passkey that a browser has made, where it answers the challenge of this person and this place. */
export async function addPasskey(
  owner: AccountId,
  { response, name, now }: { response: RegistrationResponseJSON; name: string; now: Date },
): Promise<Added> {
  const made = await verifyRegistrationResponse({
    response,
    expectedChallenge: spender("add", owner, now),
    expectedOrigin: env.origin,
    expectedRPID: rpId(),
    requireUserVerification: true,
    // What does not hold is an error of the library's.
  }).catch(() => null);
  if (!made?.verified) return "not-verified";
  const { credential, credentialDeviceType, credentialBackedUp } = made.registrationInfo;
  if ((await db.passkey.count({ where: { ownerId: owner } })) >= mostPasskeys) return "too-many";
  const kept = {
    credentialId: bytes(credential.id),
    publicKey: credential.publicKey,
    counter: BigInt(credential.counter),
    transports: credential.transports ?? [],
    isSynced: credentialDeviceType === "multiDevice",
    isBackedUp: credentialBackedUp,
  };
  try {
    await db.passkey.create({ data: { ownerId: owner, id: uuidv7(), name, createdAt: now, ...kept } });
    return "added";
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return "taken";
    throw error;
  }
}

/**
 * Whose passkey has answered, null where it does not hold: another place, a challenge that is used up or somebody else's, a
 * passkey that is not kept here, or one whose count goes back, as a copy's would.
 * @param asked null where nobody was signed in: then the passkey says who
 */
export async function whoAnswered(
  response: AuthenticationResponseJSON,
  { asked, now }: { asked: AccountId | null; now: Date },
): Promise<{ owner: AccountId; id: string } | null> {
  const found = await db.passkey.findFirst({
    where: {
      credentialId: bytes(response.id),
      person: { disabledAt: null },
      ...(asked !== null && { ownerId: asked }),
    },
  });
  if (!found) return null;
  const owner = mintOwnerId(found.ownerId);
  const handle = response.response.userHandle;
  if (asked === null || handle) {
    if (handle !== letters(handleOf(owner))) return null;
  }
  const answer = await verifyAuthenticationResponse({
    response,
    expectedChallenge: spender(asked === null ? "sign-in" : "prove", asked, now),
    expectedOrigin: env.origin,
    expectedRPID: rpId(),
    requireUserVerification: true,
    credential: {
      id: letters(found.credentialId),
      publicKey: found.publicKey,
      counter: Number(found.counter),
    },
  }).catch(() => null);
  const used = answer?.verified
    ? await db.passkey.updateMany({
        where: { ownerId: owner, id: found.id, counter: found.counter },
        data: {
          counter: BigInt(answer.authenticationInfo.newCounter),
          isBackedUp: answer.authenticationInfo.credentialBackedUp,
          lastUsedAt: now,
        },
      })
    : { count: 0 };
  if (used.count > 0) return { owner, id: found.id };
  const event = asked === null ? "passkey-sign-in" : "proof";
  await insertAudit(owner, { event, outcome: "failed" });
  return null;
}
