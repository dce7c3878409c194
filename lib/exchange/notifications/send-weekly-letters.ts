import "server-only";
import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { addSeconds, dateOfInstant, type Instant, instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { nightList } from "#lib/diary/nights/night-list";
import { listNights } from "#lib/diary/nights/queries";
import { listRemedies } from "#lib/diary/remedies/queries";
import { weekLetter } from "#lib/insight/home/letter";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { letterWeek } from "#lib/people/mail/letter-week";
import { claimLetterOf, releaseLetterOf } from "#lib/people/mail/mutations";
import { listWeeklyReaders, type WeeklyReader } from "#lib/people/mail/queries";
import { env } from "#lib/server/env";
import { log } from "#lib/server/log";
import { sendMail, sendsMail } from "#lib/server/mail/send-mail";
import { weeklyLetter } from "./words";

/** As many nights as the screen of the week reads. */
const nightsRead = 28;
const weekSeconds = 7 * 86_400;

/** The letter as the screen tells it when it is written: a late one must not speak of a morning that is gone. Null where nothing was recorded in these weeks. */
async function letterOf(owner: AccountId, { morning, nightStartHour }: WeeklyReader, now: Instant) {
  const to = lastNight({ instant: now, timeZone: morning.timeZone, nightStartHour });
  const range = { from: addDays(to, 1 - nightsRead), to };
  const [{ cramps, records }, remedies] = await Promise.all([listNights(owner, range), listRemedies(owner)]);
  const { sentence, ...week } = weekLetter(nightList(range, records, cramps), remedies);
  return sentence === null ? null : weeklyLetter(env.origin, { sentence, ...week });
}

async function write(reader: WeeklyReader, { monday, at }: { monday: CivilDate; at: Instant }, now: Date) {
  const owner = mintOwnerId(reader.ownerId);
  const letter = await letterOf(owner, reader, instantOfDate(now));
  if (!(await claimLetterOf(owner, monday)) || letter === null) return false;
  const until = dateOfInstant(addSeconds(at, weekSeconds));
  const sending = await sendMail(reader.email, letter, { kind: "weekly", person: owner, now, until });
  if (sending !== "queued") await releaseLetterOf(owner, monday);
  return sending === "queued";
}

/**
 * Writes to everybody whose Monday morning has come; not in a pause. A machine that was off for weeks writes the latest letter
 * alone. Each is claimed before it is written, so it goes out once. Gives how many were written.
 */
export async function sendWeeklyLetters(moment: Date): Promise<number> {
  if (!sendsMail()) return 0;
  const now = instantOfDate(moment);
  let written = 0;
  for (const reader of await listWeeklyReaders()) {
    const due = letterWeek(reader.morning, now);
    const isPaused = reader.pausedUntil !== null && reader.pausedUntil > now;
    if (isPaused || due.monday <= reader.lastWeek) continue;
    const isWritten = await write(reader, due, moment).catch((error: unknown) => {
      log.error({ event: "letters", err: error }, "a letter of the week failed");
      return false;
    });
    if (isWritten) written += 1;
  }
  return written;
}
