import { mostReplyLetters, replyTicks } from "#lib/exchange/summary/reply/schema";
import type { ReplyProblems, TypedReply } from "#lib/exchange/summary/reply/send-reply";
import { tickWords } from "#lib/exchange/summary/reply/words";
import { Unsent } from "./unsent";

/** What was sent and not taken, to be shown again. */
export type SlipState = { readonly typed: TypedReply | null; readonly problems: ReplyProblems };

type Props = { token: string; sentAt: string | null } & Partial<SlipState>;

/** A few words back to the person, once; a plain form, as no script is there. */
export function ReplySlip({ token, sentAt, typed, problems = {} }: Props) {
  const alert = problems.whole ? (
    <p className="problem" role="alert">
      {problems.whole}
    </p>
  ) : null;
  return (
    <section id="reply" aria-labelledby="reply-title">
      <h2 id="reply-title">Reply to the person</h2>
      {alert}
      {sentAt === null ? (
        <SlipForm token={token} typed={typed} problems={problems} />
      ) : (
        <>
          <p>A reply was sent on {sentAt}. Each link takes one. For anything more, please call or write.</p>
          <Unsent typed={typed ?? null} />
        </>
      )}
    </section>
  );
}

type FieldsProps = { typed: TypedReply | null | undefined; problems: ReplyProblems };
type FormProps = { token: string } & FieldsProps;

function SlipForm({ token, typed, problems }: FormProps) {
  return (
    <form method="post" action={`/s/${token}/reply#reply`} className="slip">
      <p className="soft">
        It can be sent once, and nobody asks who you are: the person reads it as from whoever had the link.
        Not for anything urgent.
      </p>
      <SlipFields typed={typed} problems={problems} />
      <button type="submit" className="button quiet">
        Send the reply
      </button>
    </form>
  );
}

/** What a reply is made of, as it was typed before. */
export function SlipFields({ typed, problems }: FieldsProps) {
  return (
    <>
      <Ticks ticked={typed?.ticks ?? []} problem={problems.ticks} />
      <div className="field">
        <label htmlFor="words">A few words</label>
        <p id="words-hint" className="soft">
          {mostReplyLetters} letters at most.
        </p>
        <FieldProblem id="words-problem" problem={problems.words} />
        <textarea
          id="words"
          name="words"
          rows={4}
          maxLength={mostReplyLetters}
          defaultValue={typed?.words}
          aria-invalid={problems.words ? true : undefined}
          aria-describedby={problems.words ? "words-hint words-problem" : "words-hint"}
        />
      </div>
    </>
  );
}

function Ticks({ ticked, problem }: { ticked: readonly string[]; problem: string | undefined }) {
  return (
    <fieldset className="ticks" aria-describedby={problem ? "ticks-problem" : undefined}>
      <legend className="sr-only">What you want to say</legend>
      <FieldProblem id="ticks-problem" problem={problem} />
      {replyTicks.map((tick) => (
        <label key={tick}>
          <input type="checkbox" name="tick" value={tick} defaultChecked={ticked.includes(tick)} />{" "}
          {tickWords[tick]}
        </label>
      ))}
    </fieldset>
  );
}

/** What is wrong with a field, between its name and where one types. */
export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  return problem ? (
    <p id={id} className="problem" role="alert">
      {problem}
    </p>
  ) : null;
}
