import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { getPushKey } from "#lib/exchange/notifications/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { getAddress } from "#lib/people/mail/actions";
import { getReminders } from "#lib/people/reminders/actions";
import { RemindersView } from "./reminders-view";

export const metadata: Metadata = { title: "Reminders" };

export default async function RemindersPage() {
  const [person, told, key, mail] = await Promise.all([
    currentPerson(),
    getReminders({}),
    getPushKey({}),
    getAddress({}),
  ]);
  if (!person || !told.ok || !key.ok || !mail.ok) return <PageRefused />;
  const { sendsMail, isConfirmed, hasWeeklyLetter } = mail.value;
  return (
    <RemindersView
      told={told.value}
      publicKey={key.value.publicKey}
      timeZone={person.timeZone}
      hasWeeklyLetter={sendsMail && isConfirmed ? hasWeeklyLetter : null}
    />
  );
}
