import "server-only";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { type Sending, sendMail } from "#lib/server/mail/send-mail";
import { confirmLetter, registeredLetter, takenLetter } from "./letters";
import { insertOneTimeLink } from "./mutations";
import type { AccountId } from "./owner";
import { findByEmail } from "./queries";

/**
 * Sends a link to an address that somebody gave as theirs, good for a day. Where it is another account's, that person is told
 * instead, and nothing else differs: not what is stored or counted, nor what comes back, nor how long it takes.
 */
export async function askToConfirm(owner: AccountId, email: string, now: Date): Promise<Sending> {
  if (env.mail === null) return "off";
  const token = await insertOneTimeLink(owner, "email", now, { email });
  const holder = await findByEmail(email);
  const isTaken = holder !== null && holder.id !== owner;
  const letter = isTaken ? takenLetter(env.origin) : confirmLetter(env.origin, token);
  return sendMail(email, letter, { kind: "confirm", person: isTaken ? holder.id : owner, now });
}

/**
 * Writes to whoever has just registered, or to whose address it is already. Nobody waits for it: how long the answer takes
 * tells nothing of an address.
 */
export function writeAfterRegistering(owner: AccountId | null, email: string, now: Date): void {
  const tellHolder = async () => {
    const holder = await findByEmail(email);
    if (holder)
      await sendMail(email, registeredLetter(env.origin), { kind: "confirm", person: holder.id, now });
  };
  (owner === null ? tellHolder() : askToConfirm(owner, email, now)).catch((error: unknown) =>
    log.error({ event: "mail", err: error }, "a letter after registering failed"),
  );
}
