"use client";

import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import type { Result } from "#lib/base/result";
import { dateWords } from "#lib/base/time/date-words";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate, livedClock } from "#lib/base/time/lived-time";
import { pauseReminders, snooze } from "#lib/people/reminders/actions";
import type { Reminders } from "#lib/people/reminders/queries";

type Props = { reminders: Reminders; timeZone: string; onChanged: () => void };

/** Ask again in an hour, or not at all for some time. */
export function ReminderBreaks({ reminders: { pausedUntil, snoozedUntil }, timeZone, onChanged }: Props) {
  const { show } = useToast();
  const now = instantOfDate(new Date());
  const isPaused = pausedUntil !== null && pausedUntil > now;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > now;
  const change = (work: Promise<Result<null>>, message: string) =>
    work
      .then((result) => show({ message: result.ok ? message : result.message }))
      .catch(() => show({ message: "That did not work. Check the connection and try again." }))
      .finally(onChanged);
  const pause = (days: 0 | 7 | 28, message: string) => void change(pauseReminders({ days }), message);
  return (
    <div className="flex flex-col gap-3">
      <p>
        {isPaused
          ? `Paused until ${dateWords(livedCalendarDate(pausedUntil, timeZone))}.`
          : isSnoozed
            ? `You are asked again at ${livedClock(snoozedUntil, timeZone)}.`
            : "Reminders are on."}
      </p>
      <div className="flex flex-wrap gap-3">
        {isPaused ? (
          <Button variant="quiet" onClick={() => pause(0, "Reminders are on again.")}>
            Turn on again
          </Button>
        ) : (
          <>
            <Button
              variant="quiet"
              onClick={() => void change(snooze({}), "You are asked again in an hour.")}
            >
              Ask again in an hour
            </Button>
            <Button variant="quiet" onClick={() => pause(7, "Paused for a week.")}>
              Pause for a week
            </Button>
            <Button variant="quiet" onClick={() => pause(28, "Paused for four weeks.")}>
              Pause for four weeks
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
