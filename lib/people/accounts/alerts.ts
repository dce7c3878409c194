import "server-only";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import type { Letter } from "#lib/server/mail/hand-over";
import { sendMail, sendsMail } from "#lib/server/mail/send-mail";
import type { AuditEvent } from "./audit-events";
import { historyWords } from "./history-words";
import { alertLetter, openedLetter } from "./letters";
import type { OwnerId } from "./owner";

/** What an owner hears of at once, since somebody else may have done it. */
const told: ReadonlySet<AuditEvent> = new Set([
  "new-device",
  "password",
  "link-used",
  "second-step",
  "passkey-added",
  "passkey-removed",
  "identity-added",
  "identity-removed",
  "token-made",
  "email-asked",
  "email-changed",
  "helper-accepted",
]);

/** A letter to the person, where their address was confirmed: to another it might reach somebody else. */
async function writeToOwner(
  owner: OwnerId,
  kind: "alert" | "opened",
  letterFor: (timeZone: string) => Letter,
): Promise<void> {
  const person = await db.person.findFirst({
    where: { id: owner, emailConfirmedAt: { not: null }, ...(kind === "opened" && { toldWhenOpened: true }) },
    select: { email: true, timeZone: true },
  });
  if (person?.email) await sendMail(person.email, letterFor(person.timeZone), { kind, person: owner });
}

/** Writes to the person if it is something to be told at once. Nothing waits for it, and nothing fails by it. */
export function alertOwner(owner: OwnerId, event: AuditEvent, from: string | null): void {
  const isOpened = event === "share-view";
  if (!sendsMail() || !(isOpened || told.has(event))) return;
  const happened = { says: historyWords(event, "ok"), at: new Date(), from };
  const letter = isOpened ? openedLetter : alertLetter;
  writeToOwner(owner, isOpened ? "opened" : "alert", (timeZone) =>
    letter(env.origin, { ...happened, timeZone }),
  ).catch((error: unknown) => log.error({ event: "mail", err: error }, "an alert failed"));
}
