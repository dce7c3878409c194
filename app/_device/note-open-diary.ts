import type { DevicePerson } from "#lib/people/accounts/device-person";
import { openStorage } from "./storage";

/**
 * Takes note of the diary that this browser has just opened, before any page of it has come: the screens that know nobody go
 * by that, and whoever goes to one of them at once must not write in the diary that was open before.
 */
export async function noteOpenDiary(person: DevicePerson): Promise<void> {
  const storage = await openStorage().catch(() => null);
  await storage?.rememberPerson(person).catch(() => undefined);
}
