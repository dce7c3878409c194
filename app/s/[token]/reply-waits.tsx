import type { LiveShare } from "#lib/exchange/summary/queries";
import { Name } from "./name";
import { PasscodeField, type TypedPasscode } from "./passcode-field";
import { SlipFields, type SlipState } from "./reply-slip";

type Props = { token: string; shared: LiveShare; slip: SlipState; passcode?: TypedPasscode };

/**
 * To whoever wrote a reply for longer than the page stays open: all they typed, and what to do. It shows nothing of what was
 * shared, since nobody has opened that here.
 */
export function ReplyWaits({ token, shared: { asksPasscode }, slip, passcode }: Props) {
  return (
    <main className="words">
      <Name />
      <h1>Your reply is not sent yet</h1>
      <p className="large">
        The page closes half an hour after it is opened, and it is closed now. What you wrote is here.{" "}
        {asksPasscode
          ? "Type the passcode again and press \u201cSend the reply\u201d."
          : "Press \u201cSend the reply\u201d once more."}
      </p>
      <form method="post" action={`/s/${token}/reply#reply`} className="slip">
        {asksPasscode ? <PasscodeField {...passcode} /> : null}
        <SlipFields {...slip} />
        <p className="files">
          <button type="submit" name="again" value="send" className="button">
            Send the reply
          </button>
          <button type="submit" name="again" value="read" className="button quiet">
            Read the page first
          </button>
        </p>
      </form>
    </main>
  );
}
