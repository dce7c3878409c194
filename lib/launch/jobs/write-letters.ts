import "server-only";
import { sendWeeklyLetters } from "#lib/exchange/notifications/send-weekly-letters";
import { takeLease } from "./lease";

/** Longer than the minute between two rounds: whoever had the last one has the next. */
const leaseSeconds = 150;

/** Writes the letters of the week, in the one copy of the app that has the lease. Gives how many were written. */
export const writeLetters = async (now: Date): Promise<number> =>
  (await takeLease("weekly-letters", leaseSeconds)) ? sendWeeklyLetters(now) : 0;
