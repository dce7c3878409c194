import "server-only";
import type { AccountId } from "#lib/people/accounts/owner";
import { deletePushDevice } from "#lib/people/reminders/mutations";
import { listPushTargets } from "#lib/people/reminders/queries";
import type { ChannelOutcome } from "./channel-outcome";
import type { PushMessage } from "./push-message";
import { sendNtfy } from "./send-ntfy";
import { sendPush } from "./send-push";
import { type ReminderWords, troubleWords } from "./words";

type Delivery = {
  readonly words: ReminderWords;
  readonly message: PushMessage;
  /** Seconds until it is of no use any more */
  readonly ttl: number;
  readonly ntfyAddress: string | null;
};

/** How it went as a whole: it arrived where one way took it; what the others said is told all the same. */
export type Delivered = {
  readonly isSent: boolean;
  readonly mayTryAgain: boolean;
  readonly failure: string | null;
};

/** Sends by every way the person has. A browser that is gone is forgotten. */
export async function deliver(
  owner: AccountId,
  { words, message, ttl, ntfyAddress }: Delivery,
): Promise<Delivered> {
  const targets = await listPushTargets(owner);
  const outcomes: ChannelOutcome[] = await Promise.all([
    ...targets.map(async (target) => {
      const outcome = await sendPush(target, message, ttl);
      if (outcome === "gone") await deletePushDevice(owner, target.id);
      return outcome;
    }),
    ...(ntfyAddress === null ? [] : [sendNtfy(ntfyAddress, words)]),
  ]);
  if (outcomes.length === 0) return { isSent: false, mayTryAgain: false, failure: troubleWords("nowhere") };
  const troubles = outcomes.filter((outcome) => outcome !== null);
  const isSent = troubles.length < outcomes.length;
  return {
    isSent,
    mayTryAgain: !isSent && troubles.some((trouble) => trouble !== "gone"),
    failure: troubles[0] === undefined ? null : troubleWords(troubles[0]),
  };
}
