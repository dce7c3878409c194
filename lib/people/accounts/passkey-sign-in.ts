import "server-only";
import { z } from "zod";
import type { Caller } from "./address";
import type { Device } from "./device";
import { credentialAnswerSchema } from "./passkey-schema";
import { whoAnswered } from "./passkeys";
import { findPerson } from "./queries";
import { type Entry, enter, noMatch } from "./sign-in";

const givenSchema = z.object({
  /** JSON, as a form can hold it */
  answer: z.string().max(12_000),
  keep: z.enum(["yes", "no"]).default("no"),
});

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Opens a session for whoever's passkey has answered. Nothing is guessed here, so nothing is counted and nobody waits. The
 * device has asked for a finger, a face or a PIN before it answered, which is the second step too.
 */
export async function openSessionByPasskey(
  input: unknown,
  caller: Caller,
  now: Date,
  device: Device | null = null,
): Promise<Entry> {
  const given = givenSchema.safeParse(input);
  const answer = given.success ? credentialAnswerSchema.safeParse(parsed(given.data.answer)) : null;
  if (!given.success || !answer?.success) return noMatch;
  const answered = await whoAnswered(answer.data, { asked: null, now });
  if (!answered || !(await findPerson(answered.owner, now))) return noMatch;
  const { owner, id } = answered;
  const keep = given.data.keep === "yes";
  const proof = { by: "passkey", id } as const;
  return enter(owner, { keep, proof, caller, now, device, event: "passkey-sign-in" });
}
