import { Name } from "./name";
import { FieldProblem } from "./reply-slip";

type Props = {
  token: string;
  until: string;
  asksPasscode: boolean;
  /** What is wrong with the passcode that was typed. */
  problem?: string;
  /** What was typed and looked at by nobody. */
  typed?: string;
};

/** Before the page is opened: nothing of anybody's health, and a plain form. */
export function Cover({ token, until, asksPasscode, problem, typed }: Props) {
  return (
    <main className="words middle">
      <Name />
      <h1>Somebody shares a page with you</h1>
      <p className="large">
        It is a short summary, made by the person who gave you this link, for you to read, print or save.
      </p>
      <form method="post" action={`/s/${token}/open`}>
        {asksPasscode ? <PasscodeField problem={problem} typed={typed} /> : null}
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

type FieldProps = { problem: string | undefined; typed: string | undefined };

function PasscodeField({ problem, typed }: FieldProps) {
  return (
    <div className="field">
      <label htmlFor="passcode">Passcode</label>
      <p id="passcode-hint" className="soft">
        Eight digits, told to you by the person who gave you the link. Five wrong ones lock it.
      </p>
      <FieldProblem id="passcode-problem" problem={problem} />
      <input
        id="passcode"
        name="passcode"
        inputMode="numeric"
        autoComplete="off"
        maxLength={20}
        defaultValue={typed}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? "passcode-hint passcode-problem" : "passcode-hint"}
      />
    </div>
  );
}
