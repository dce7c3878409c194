import "server-only";
import { type Refusal, refusal } from "#lib/base/result";
import { parseEnum } from "#lib/base/text/parse-enum";
import { type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { db } from "#lib/server/db/client";
import { insertAudit } from "./audit";
import { type AccountId, mintDiaryOwner } from "./owner";
import { findPerson, type SignedInPerson } from "./queries";
import { type HelperMay, helperMays } from "./schema";

/** What somebody was let in for. */
export type Help = {
  readonly id: string;
  readonly may: HelperMay;
  /** Whose diary it is, in the words of its owner */
  readonly whose: string;
  readonly until: Date | null;
};

/** A diary that stands open, and who its owner is; `help` null: it is the account's own. */
export type OpenDiary = { readonly person: SignedInPerson; readonly help: Help | null };

/** `over`: the one that was open may be seen no more. `moved`: the page was sent for another than is open now. */
export type Opened = OpenDiary | "over" | "moved";

/** To a helper who asks for what is the owner's own. */
export const ownersOnlyWords = "This belongs to whoever’s diary it is. Go back to your own diary first.";
export const overWords =
  "You can no longer open this diary: it was ended, or its time is over. What you wrote there before is kept.";
const over = refusal("diary-over", overWords);
const moved = refusal(
  "diary-moved",
  "Another diary was opened in this browser meanwhile. Load the page again to see it. Nothing was saved by this.",
);

/** The diary that a door may go on with, or why not. */
export function diaryOrRefusal(opened: Opened): OpenDiary | Refusal {
  if (opened === "over") return over;
  return opened === "moved" ? moved : opened;
}

/** The name that an owner's diary goes by. Their address is the account's, and not for who helps. */
export const whoseName = ({ name }: { readonly name: string | null }): string => name ?? "somebody";

/** Of rows of helpers: accepted, and neither ended nor run out. */
export const standsAt = (now: Date) => ({
  acceptedAt: { not: null },
  endedAt: null,
  OR: [{ until: null }, { until: { gt: now } }],
});

/** The same, or still waiting to be accepted. */
export const aliveAt = (now: Date) => ({
  endedAt: null,
  AND: [
    { OR: [{ until: null }, { until: { gt: now } }] },
    { OR: [{ helperId: { not: null } }, { acceptedAt: null, linkUntil: { gt: now } }] },
  ],
});

/** How many people help with a diary. */
export const countStanding = (owner: AccountId, now: Date): Promise<number> =>
  db.helper.count({ where: { ownerId: owner, ...standsAt(now) } });

/** Tells both that the diary was opened, once a day however often it is. */
async function noteOpened(
  account: AccountId,
  { ownerId, id }: { ownerId: string; id: string },
  today: CivilDate,
) {
  const day = columnOfCivilDate(today);
  const { count } = await db.helper.updateMany({
    where: { ownerId, id, OR: [{ openedOn: null }, { openedOn: { lt: day } }] },
    data: { openedOn: day },
  });
  if (count === 0) return;
  await insertAudit(mintDiaryOwner(ownerId), { event: "helper-opened", outcome: "ok" });
  await insertAudit(account, { event: "helping-opened", outcome: "ok" });
}

/**
 * Somebody else's diary, as this account is let into it at this moment; null where it is not, or not any more. Nothing of
 * the owner's account comes with it.
 */
export async function findHelp(account: AccountId, id: string, now: Date): Promise<OpenDiary | null> {
  const row = await db.helper.findFirst({ where: { id, helperId: account, ...standsAt(now) } });
  if (row === null) return null;
  const person = await findPerson(mintDiaryOwner(row.ownerId), now);
  if (person === null) return null;
  await noteOpened(account, row, livedCalendarDate(instantOfDate(now), person.timeZone));
  const whose = whoseName(person);
  const may = parseEnum(helperMays, row.may);
  return {
    person: { ...person, email: null, isAdministrator: false, sampleUntil: null },
    help: { id, may, whose, until: row.until },
  };
}
