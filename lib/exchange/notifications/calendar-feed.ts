import type { ClockTime } from "#lib/base/time/clock-time";
import { dateOfInstant, type Instant } from "#lib/base/time/instant";
import type { Reminders } from "#lib/people/reminders/queries";

const stampOf = (moment: Date) => moment.toISOString().replace(/[-:]|\.\d+/g, "");

/** Commas, semicolons and backslashes have a meaning of their own in a calendar. */
const escaped = (text: string) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** Lines end with CR LF and are folded at 75 octets (RFC 5545, 3.1). What is written here is plain ASCII. */
function folded(line: string): string {
  const parts = line.match(/.{1,73}/g) ?? [];
  return parts.join("\r\n ");
}

type Event = { uid: string; time: ClockTime; summary: string };

function eventLines({ uid, time, summary }: Event, { now, address }: { now: Instant; address: string }) {
  const stamp = stampOf(dateOfInstant(now));
  // Without a zone, a time is "floating": the phone's own clock, wherever the person is and whatever the clock changes.
  const start = `${now.slice(0, 10).replaceAll("-", "")}T${time.replace(":", "")}00`;
  return [
    "BEGIN:VEVENT",
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART:${start}`,
    "DURATION:PT5M",
    "RRULE:FREQ=DAILY",
    `SUMMARY:${escaped(summary)}`,
    `URL:${address}/own`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escaped(summary)}`,
    "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/**
 * The reminders as a calendar that repeats each day (RFC 5545), for who wants no notifications. It holds two times and two
 * neutral sentences, nothing of the diary.
 * @param address of this Charley, without a slash at the end
 */
export function calendarFeed(
  { morningAt, eveningAt, isNamed }: Pick<Reminders, "morningAt" | "eveningAt" | "isNamed">,
  about: { now: Instant; address: string },
): string {
  const events: Event[] = [
    ...(morningAt
      ? [
          {
            uid: "morning@charley",
            time: morningAt,
            summary: isNamed ? "Cramps last night?" : "How was last night?",
          },
        ]
      : []),
    ...(eveningAt ? [{ uid: "evening@charley", time: eveningAt, summary: "Your plan for tonight" }] : []),
  ];
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Charley//Reminders//EN", "X-WR-CALNAME:Charley"]
    .concat(
      events.flatMap((event) => eventLines(event, about)),
      "END:VCALENDAR",
    )
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}
