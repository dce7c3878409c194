import { Name } from "./name";
import { PasscodeField, type TypedPasscode } from "./passcode-field";

type Props = {
  token: string;
  until: string;
  asksPasscode: boolean;
  /** The passcode that was typed, and what is wrong with it. */
  passcode?: TypedPasscode;
};

/** Before the page is opened: nothing of anybody's health, and a plain form. */
export function Cover({ token, until, asksPasscode, passcode }: Props) {
  return (
    <main className="words middle">
      <Name />
      <h1>Somebody shares a page with you</h1>
      <p className="large">
        It is a short summary, made by the person who gave you this link, for you to read, print or save.
      </p>
      <form method="post" action={`/s/${token}/open`}>
        {asksPasscode ? <PasscodeField {...passcode} /> : null}
        <button type="submit" className="button">
          Read the page
        </button>
      </form>
      <p className="soft">
        It can be read until {until}, unless it is ended before. The person will see that it was opened, and
        when; not by whom.
      </p>
    </main>
  );
}
