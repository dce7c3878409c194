import { keepReading, keptReading } from "#app/_outbox/kept-reading";
import type { getHealthRecord } from "#lib/health/actions";
import { saidOn } from "#lib/health/said-on";
import { signsNow } from "#lib/health/signs-now";

type Asked = ReturnType<typeof getHealthRecord>;
type Told = Extract<Awaited<Asked>, { ok: true }>["value"];

/** What the rules read, as the server tells it; where it cannot be asked, as this device has kept it. */
async function recordTold(ask: () => Asked, personId: string | undefined): Promise<Told> {
  const result = await ask().catch(() => null);
  if (result?.ok) {
    const reading = { told: result.value, waited: [], readAt: Date.now() };
    if (personId) await keepReading(personId, "rules", reading);
    return result.value;
  }
  const kept = personId && (await keptReading<Told>(personId, "rules"));
  if (!kept) throw new Error(result?.message ?? "The record could not be read");
  return kept.told;
}

/** The rules of safety with what they read, for a device that may have to speak by itself. */
export async function rulesAndRecord(ask: () => Asked, personId: string | undefined) {
  return { ...(await recordTold(ask, personId)), saidOn, signsNow };
}
