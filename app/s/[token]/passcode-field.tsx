import { FieldProblem } from "./reply-slip";

export type TypedPasscode = {
  readonly problem?: string | undefined;
  /** Looked at by nobody */
  readonly typed?: string | undefined;
};

export function PasscodeField({ problem, typed }: TypedPasscode) {
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
