import { keepReading, keptReading } from "#app/_device/kept-reading";
import type { OutboxHandle } from "#app/_device/outbox-provider";
import { instantOfDate } from "#lib/base/time/instant";
import { currentRedFlags } from "#lib/diary/health/current-red-flags";
import type { NoticePlace, ShownHere } from "#lib/diary/health/schema";
import { withShown } from "#lib/diary/health/with-shown";
import type { getHealthRecord } from "#lib/insight/relevance/actions";
import { noticesForScreen } from "#lib/insight/relevance/notices-for-screen";
import type { Notice } from "#lib/knowledge/safety/schema";

type Ask = typeof getHealthRecord;
type Told = Extract<Awaited<ReturnType<Ask>>, { ok: true }>["value"];
type Device = { readonly personId: string } & Pick<OutboxHandle, "drafts">;

const shownName = "notices shown";
type Kept = { readonly shown: readonly ShownHere[] };

async function shownOn({ drafts }: Device): Promise<readonly ShownHere[]> {
  const kept = (await drafts.read(shownName)) as Kept | null;
  return kept?.shown ?? [];
}

let last: Promise<unknown> = Promise.resolve();

/** One change after the other: several notices stand on a page. */
function changeShown(device: Device, change: (shown: readonly ShownHere[]) => readonly ShownHere[]): void {
  last = last.then(async () => {
    const before = await shownOn(device);
    const after = change(before);
    if (after !== before) await device.drafts.keep(shownName, after.length === 0 ? null : { shown: after });
  });
}

/** What the rules read, as the server tells it; where it cannot be asked, as this device has kept it. */
async function recordTold(ask: Ask, device: Device): Promise<Told> {
  const { personId } = device;
  const shown = await shownOn(device);
  const result = await ask({ shown: [...shown] }).catch(() => null);
  if (result?.ok) {
    const sent = new Set(shown.map((one) => JSON.stringify(one)));
    if (sent.size > 0) changeShown(device, (now) => now.filter((one) => !sent.has(JSON.stringify(one))));
    await keepReading(personId, "rules", { told: result.value, waited: [], readAt: Date.now() });
    return result.value;
  }
  const kept = await keptReading<Told>(personId, "rules");
  if (!kept) throw new Error(result?.message ?? "The record could not be read");
  return kept.told;
}

/** The rules of safety with what they read, for a device that may have to speak by itself. */
export async function rulesAndRecord(ask: Ask, device: Device) {
  return {
    ...(await recordTold(ask, device)),
    noticesForScreen,
    currentRedFlags,
    /** Keeps that the rules said this on the device by themselves, until it can be handed in. */
    noteShown(notices: readonly Notice[], place: NoticePlace): void {
      const now = instantOfDate(new Date());
      changeShown(device, (shown) => withShown(shown, notices, { place, now }));
    },
  };
}
