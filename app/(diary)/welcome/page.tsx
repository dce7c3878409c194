import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { addDays } from "#lib/base/time/civil-date";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { getRemedies } from "#lib/diary/remedies/actions";
import { getPushKey } from "#lib/exchange/notifications/actions";
import { getReminders } from "#lib/people/reminders/actions";
import { FirstSteps } from "./first-steps";

export const metadata: Metadata = { title: "First steps" };

export default async function WelcomePage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { last, current } = clock.value;
  const [nights, remedies, reminders, key] = await Promise.all([
    getNights({ from: addDays(last, -27), to: current }),
    getRemedies({ day: null }),
    getReminders({}),
    getPushKey({}),
  ]);
  if (!remedies.ok || !reminders.ok || !key.ok) return <PageRefused />;
  return (
    <FirstSteps
      clock={clock.value}
      nights={nights.ok ? nights.value : null}
      remedies={remedies.value}
      reminders={reminders.value.reminders}
      publicKey={key.value.publicKey}
    />
  );
}
