import { dateWords } from "#lib/base/time/date-words";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate, livedClock } from "#lib/base/time/lived-time";
import type { Letter } from "#lib/server/mail/hand-over";
import { ownPath } from "./safe-path";

// What Charley writes by mail. A subject may light up on a locked phone: it names neither a diary nor a body.

const letter = (subject: string, ...parts: readonly string[]): Letter => ({
  subject,
  text: `${parts.join("\n\n")}\n`,
});

/** To an address that somebody says is theirs. */
export const confirmLetter = (origin: string, token: string): Letter =>
  letter(
    "Please confirm this address",
    "Somebody, we think you, gave this address to Charley. If it was you, open this page within a day and press the button there:",
    `${origin}/confirm#${token}`,
    "If it was not you, there is nothing to do.",
  );

export const resetLetter = (origin: string, token: string): Letter =>
  letter(
    "Choose a new password",
    "Somebody, we think you, asked to choose a new password for Charley. Open this page within 30 minutes. It works once:",
    `${origin}/link/${token}`,
    "Choosing one signs you out everywhere and ends passkeys, tokens and bedside links.",
    "If it was not you, there is nothing to do: your password stays as it is.",
  );

/** To an address that is somebody's already, when another account asks for it. */
export const takenLetter = (origin: string): Letter =>
  letter(
    "This address is in use already",
    `Somebody gave this address to another account of Charley at ${origin}. It is yours already, so nothing was changed.`,
    "If it was you, sign in with the account you have, or give that one another address first.",
  );

/** To an address that is somebody's already, when somebody registers with it. */
export const registeredLetter = (origin: string): Letter =>
  letter(
    "You have an account already",
    `Somebody gave this address to register with Charley at ${origin}. It has an account already, so nothing was changed.`,
    `If it was you, sign in there, or choose a new password: ${origin}/forgot`,
    "If it was not you, there is nothing to do.",
  );

type Happened = { says: string; at: Date; timeZone: string; from: string | null };

/** "The password was changed: Sat 28 March, 02:13, from a network beginning with 203.0.x.x." By the person's clock. */
function happenedWords({ says, at, timeZone, from }: Happened): string {
  const instant: Instant = instantOfDate(at);
  const day = dateWords(livedCalendarDate(instant, timeZone));
  const network = from === null ? "" : `, from a network beginning with ${from}`;
  return `${says}: ${day}, ${livedClock(instant, timeZone)}${network}.`;
}

/** That something happened to the account. */
export const alertLetter = (origin: string, happened: Happened): Letter =>
  letter(
    "Something changed in your account",
    happenedWords(happened),
    "If that was you, there is nothing to do.",
    `If it was not, change your password at once: ${origin}${ownPath("/settings/security")}. That signs everybody else out. What happened before stands at ${origin}${ownPath("/settings/history")}.`,
  );

/** That something the person shared was opened. */
export const openedLetter = (origin: string, happened: Happened): Letter =>
  letter(
    "A link of yours was opened",
    happenedWords(happened),
    `Which one it was, and how often it was opened, stands at ${origin}${ownPath("/share")}. A link can be ended there at any time.`,
    `You asked to hear of this. To hear no more of it, change that at ${origin}${ownPath("/settings/security")}.`,
  );
