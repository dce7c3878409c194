import "server-only";
import { instantOfDate } from "#lib/base/time/instant";
import { livedClock } from "#lib/base/time/lived-time";
import { updateBedsideLinkUsed } from "#lib/people/access/mutations";
import { findBedsideLink } from "#lib/people/access/queries";
import { mintOwnerId } from "#lib/people/accounts/owner";
import { findPerson } from "#lib/people/accounts/queries";
import { tokenSchema } from "#lib/people/accounts/schema";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { hashOfToken } from "#lib/people/accounts/token";
import { deleteBedsideCramp, insertBedsideCramp } from "./mutations";
import { bedsideFormSchema, bedsideUndoSchema } from "./schema";

/** Nobody has so many cramps in an hour; a found sticker may be pressed for fun. */
const limiter = windowLimiter("bedside", 30, 3600);

async function personOf(token: string, now: Date) {
  const secret = tokenSchema.safeParse(token);
  const link = secret.success ? await findBedsideLink(hashOfToken(secret.data), now) : null;
  if (!link) return null;
  const person = await findPerson(mintOwnerId(link.ownerId), now);
  return person && { person, link };
}

/** Whether the link still adds to somebody's diary: all that its page needs to know. */
export async function isBedsideLink(token: string, now: Date): Promise<boolean> {
  return (await personOf(token, now)) !== null;
}

export type Pressed =
  | { readonly ok: true; readonly id: string; readonly clock: string }
  | { readonly ok: false; readonly reason: "no-link" | "invalid" | "too-many" };

/** A press on the form by the bed: one cramp, now, in the zone of the diary it belongs to. */
export async function pressCramp(token: string, form: unknown, now: Date): Promise<Pressed> {
  const found = await personOf(token, now);
  if (!found) return { ok: false, reason: "no-link" };
  const pressed = bedsideFormSchema.safeParse(form);
  if (!pressed.success) return { ok: false, reason: "invalid" };
  const { person, link } = found;
  if (!(await takeOne(limiter, link.id)).ok) return { ok: false, reason: "too-many" };
  const { timeZone, nightStartHour, ownerId } = person;
  const id = await insertBedsideCramp(ownerId, { ...pressed.data, timeZone, nightStartHour, now });
  await updateBedsideLinkUsed(ownerId, link.id, now);
  return { ok: true, id, clock: livedClock(instantOfDate(now), timeZone) };
}

/** Takes the last press back; whether there was one is not told. */
export async function undoPress(token: string, form: unknown, now: Date): Promise<void> {
  const found = await personOf(token, now);
  const undo = bedsideUndoSchema.safeParse(form);
  if (found && undo.success) await deleteBedsideCramp(found.person.ownerId, { ...undo.data, now });
}
