import type { Operation } from "#lib/diary/entries/schema";
import { openReadings, type Readings } from "./readings";

/** What the server told, and what was written here that it had not told by then. */
export type KeptReading<Told> = { readonly told: Told; readonly waited: readonly Operation[] };

/** How a page was opened that the server did not send: when (milliseconds) what is shown was told, and what came after. */
export type OpenedReading = { readonly readAt: number; readonly waited: readonly Operation[] };

type Opened<Told> = KeptReading<Told> & OpenedReading;

/** Null where this browser keeps nothing; it has said so. */
async function withReadings<Found>(use: (readings: Readings) => Promise<Found>): Promise<Found | null> {
  try {
    const readings = await openReadings();
    return await use(readings).finally(readings.close);
  } catch {
    return null;
  }
}

/** Keeps a reading; of those whose names begin with the same word the last `most` in the alphabet stay. */
export async function keepReading(
  personId: string,
  name: string,
  { told, waited, readAt, most = 1 }: Opened<object> & { readonly most?: number },
): Promise<void> {
  await withReadings(async (readings) => {
    await readings.keep(personId, name, { told, waited }, readAt);
    await readings.forgetOthers(personId);
    if (most === 1) return;
    const names = await readings.names(personId, `${name.split(" ", 1)[0]} `);
    for (const old of names.slice(0, -most)) await readings.forget(personId, old);
  });
}

/** What is kept under a name; null where nothing is. */
export function keptReading<Told>(personId: string, name: string): Promise<Opened<Told> | null> {
  return withReadings(async (readings) => {
    const kept = await readings.read<KeptReading<Told>>(personId, name);
    return kept && { ...kept.content, readAt: kept.readAt };
  });
}

/** What is kept under every name that begins so, in the alphabet's order. */
export async function keptReadings<Told>(personId: string, beginning: string): Promise<Opened<Told>[]> {
  const names = (await withReadings((readings) => readings.names(personId, beginning))) ?? [];
  const kept = await Promise.all(names.map((name) => keptReading<Told>(personId, name)));
  return kept.filter((one) => one !== null);
}

/** What was read for anybody but `personId` goes from this device; all of it where nobody is signed in. */
export async function forgetReadings(personId: string | null): Promise<void> {
  await withReadings((readings) => readings.forgetOthers(personId));
}
