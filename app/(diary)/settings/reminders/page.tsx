import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { getPushKey } from "#lib/exchange/notifications/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { getReminders } from "#lib/people/reminders/actions";
import { RemindersView } from "./reminders-view";

export const metadata: Metadata = { title: "Reminders" };

export default async function RemindersPage() {
  const [person, told, key] = await Promise.all([currentPerson(), getReminders({}), getPushKey({})]);
  if (!person || !told.ok || !key.ok) return <PageRefused />;
  return <RemindersView told={told.value} publicKey={key.value.publicKey} timeZone={person.timeZone} />;
}
