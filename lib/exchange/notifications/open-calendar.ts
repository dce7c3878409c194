import "server-only";
import { instantOfDate } from "#lib/base/time/instant";
import { hashOfToken } from "#lib/people/accounts/token";
import { findByCalendarHash } from "#lib/people/reminders/queries";
import { calendarFeed } from "./calendar-feed";

/** The calendar behind a secret address; null where there is none, or no more. */
export async function openCalendar(
  token: string,
  { now, address }: { now: Date; address: string },
): Promise<string | null> {
  const found = await findByCalendarHash(hashOfToken(token));
  return found && calendarFeed(found, { now: instantOfDate(now), address });
}
