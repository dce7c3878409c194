import "server-only";
import { dateOfInstant, type Instant, instantOfDate, secondsBetween } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { nightList } from "#lib/diary/nights/night-list";
import { listNights } from "#lib/diary/nights/queries";
import { askedDays } from "#lib/insight/experiments/asked-days";
import { experimentDays } from "#lib/insight/experiments/experiment-days";
import { findExperiment } from "#lib/insight/experiments/queries";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { claimReminder, settleReminder } from "#lib/people/reminders/mutations";
import { listAsking, type Reminders } from "#lib/people/reminders/queries";
import { log } from "#lib/server/log";
import { deliver } from "./deliver";
import { type Due, dueReminders } from "./due";
import { pushMessage } from "./push-message";
import { eveningWords, morningWords, type ReminderWords } from "./words";

const retryMs = 300_000;
/** So many people are told at once: one slow server of somebody's must not make the others late. */
const atOnce = 8;

type Asking = { owner: AccountId; nightStartHour: number; dayStartHour: number; reminders: Reminders };
type Said = { words: ReminderWords; night: ReturnType<typeof lastNight>; rev: number };

/** The morning question; null where the night has been recorded already. */
async function morning({ owner, nightStartHour, reminders }: Asking, { at }: Due): Promise<Said | null> {
  const { timeZone, isNamed } = reminders;
  const night = lastNight({ instant: at, timeZone, nightStartHour });
  const range = { from: night, to: night };
  const { cramps, records, cleared } = await listNights(owner, range);
  const [item] = nightList(range, records, cramps);
  if (item?.summary.state !== "not-recorded") return null;
  const rev = (records[0]?.rev ?? cleared[0]?.rev ?? 0) + 1;
  return { words: morningWords(night, isNamed), night, rev };
}

/** What a running experiment asks tonight; null where none does, or tonight was answered. */
async function evening(
  { owner, nightStartHour, dayStartHour, reminders }: Asking,
  { at }: Due,
): Promise<Said | null> {
  const experiment = await findExperiment(owner);
  const habits = { timeZone: reminders.timeZone, nightStartHour, dayStartHour };
  const days = experimentDays(habits, dateOfInstant(at));
  const asked = experiment && askedDays(experiment, days).find(({ isNow }) => isNow);
  if (!asked || asked.done !== null) return null;
  return { words: eveningWords(asked.asks, reminders.isNamed), night: asked.day, rev: 1 };
}

async function send(asking: Asking, due: Due, now: Instant): Promise<boolean> {
  const { owner, reminders } = asking;
  const said = await (due.asks === "morning" ? morning(asking, due) : evening(asking, due));
  if (said === null) return false;
  const tries = await claimReminder(owner, due, dateOfInstant(now));
  if (tries === null) return false;
  const { words, night, rev } = said;
  const result = await deliver(owner, {
    words,
    message: pushMessage(words, { person: owner, night, timeZone: reminders.timeZone, rev }),
    ttl: Math.round(secondsBetween(now, due.until)),
    ntfyAddress: reminders.ntfyAddress,
  });
  const next = new Date(dateOfInstant(now).getTime() + retryMs);
  const nextAt = result.mayTryAgain && instantOfDate(next) < due.until ? next : null;
  await settleReminder(owner, due, { isSent: result.isSent, nextAt, failure: result.failure });
  return result.isSent;
}

/**
 * Tells everybody whose time has come. Called every minute, by each copy of the app: a reminder is claimed before it is
 * sent, so it goes out once. Gives how many were sent.
 */
export async function sendReminders(moment: Date): Promise<number> {
  const now = instantOfDate(moment);
  const waiting = (await listAsking()).flatMap(({ ownerId, ...rest }) => {
    const asking = { owner: mintOwnerId(ownerId), ...rest };
    return dueReminders(rest.reminders, now).map((due) => ({ asking, due }));
  });
  let sent = 0;
  for (let from = 0; from < waiting.length; from += atOnce) {
    const results = await Promise.all(
      waiting.slice(from, from + atOnce).map(({ asking, due }) =>
        send(asking, due, now).catch((error: unknown) => {
          log.error({ event: "reminder", err: error }, "a reminder failed");
          return false;
        }),
      ),
    );
    sent += results.filter(Boolean).length;
  }
  return sent;
}
