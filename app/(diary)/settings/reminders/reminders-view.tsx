"use client";

import { useRouter } from "next/navigation";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { PageHeader } from "#app/_ui/page-header";
import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate, livedClock } from "#lib/base/time/lived-time";
import type { getReminders } from "#lib/people/reminders/actions";
import { usualMorning } from "#lib/people/reminders/schema";
import { CalendarLink } from "./calendar-link";
import { ReminderBreaks } from "./reminder-breaks";
import { RemindersForm } from "./reminders-form";
import { ThisDevice } from "./this-device";
import { WeeklyLetter } from "./weekly-letter";

type ToldReminders = Extract<Awaited<ReturnType<typeof getReminders>>, { ok: true }>["value"];

type Props = {
  told: ToldReminders;
  publicKey: string | null;
  timeZone: string;
  /** Null where no letter can be sent: no mail here, or no confirmed address */
  hasWeeklyLetter: boolean | null;
};

function sentence({ reminders, devices }: ToldReminders): string {
  if (!reminders?.morningAt) return "Charley can ask each morning how the night was, if you have not said.";
  const ways = devices.length > 0 || reminders.ntfyAddress !== null;
  return ways
    ? `Each morning at ${reminders.morningAt}, if you have not recorded the night.`
    : `Each morning at ${reminders.morningAt}. Now choose where: on this device, by ntfy, or in your calendar.`;
}

/** When Charley asks, where, and in which words. */
export function RemindersView({ told, publicKey, timeZone, hasWeeklyLetter }: Props) {
  const router = useRouter();
  const { reminders, devices, failure } = told;
  return (
    <>
      <PageHeader title="Reminders" up={{ href: "/settings", label: "Settings" }} sentence={sentence(told)} />
      <div className="flex flex-col gap-6">
        {failure ? (
          <Notice
            level="caution"
            title={`The reminder of ${dateWords(livedCalendarDate(failure.at, timeZone))}, ${livedClock(failure.at, timeZone)}, did not arrive everywhere`}
          >
            {failure.failure}
          </Notice>
        ) : null}
        <Card title="When and how">
          <RemindersForm reminders={reminders} timeZone={timeZone} onSaved={() => router.refresh()} />
        </Card>
        {reminders ? (
          <>
            <Card title="On your devices">
              <ThisDevice devices={devices} publicKey={publicKey} onChanged={() => router.refresh()} />
            </Card>
            <Card title="A break">
              <ReminderBreaks reminders={reminders} timeZone={timeZone} onChanged={() => router.refresh()} />
            </Card>
            <Card title="In your calendar instead">
              <CalendarLink hasOne={reminders.hasCalendar} onChanged={() => router.refresh()} />
            </Card>
          </>
        ) : null}
        {hasWeeklyLetter === null ? null : (
          <Card title="Your week by mail">
            <WeeklyLetter asBefore={hasWeeklyLetter} at={reminders?.morningAt ?? usualMorning} />
          </Card>
        )}
      </div>
    </>
  );
}
