import type { FirstSnapshot } from "#lib/exchange/summary/first-snapshot";
import { numberWords } from "#lib/insight/trends/number-words";

/** The person's own trial, worded by the ladder: what was tried, both readings of it, and how it was kept. */
export function SheetExperiment({ snapshot }: { snapshot: FirstSnapshot }) {
  const { experiment } = snapshot;
  if (experiment === null) return null;
  const { name, plan, sentence, numbers, turns, standing } = experiment;
  return (
    <section>
      <h2>Experiment in turns (N-of-1)</h2>
      <p>
        <strong>{name}</strong> (A) against without it (B): {plan} {sentence} {numbers}
      </p>
      {turns.length > 0 ? (
        <p>
          Turns in order, cramps per 7 nights:{" "}
          {turns.map(({ arm, per7 }) => `${arm} ${per7 === null ? "–" : numberWords(per7)}`).join(", ")}.
        </p>
      ) : null}
      <p>{standing}</p>
    </section>
  );
}
