import { dateRangeWords, dateWords } from "#lib/base/time/date-words";
import type { FirstSnapshot } from "#lib/exchange/summary/first-snapshot";
import { SheetAnswers, SheetNotices } from "./sheet-answers";
import { SheetExperiment } from "./sheet-experiment";
import { SheetOutcomes } from "./sheet-outcomes";
import { SheetIntakes, SheetMedicines, SheetSupplements, SheetTried } from "./sheet-taken";
import { WeekPicture } from "./week-picture";

function who({ name, ageYears, sex, pregnancy }: FirstSnapshot["person"]): string {
  const words = [name, sex, ageYears === null ? null : `about ${ageYears} years`, pregnancy]
    .filter((one) => one !== null)
    .join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A summary of the first form, as it was shown when it was shared. None is made any more. */
export function FirstSheet({ snapshot, level = 1 }: { snapshot: FirstSnapshot; level?: 1 | 2 }) {
  const Title = `h${level}` as const;
  const person = who(snapshot.person);
  return (
    <article className={"sheet"}>
      <header>
        <Title className="title">Night leg cramps: summary of a diary</Title>
        <p>
          {person === "" ? null : `${person}. `}
          {dateRangeWords(snapshot.range.from, snapshot.range.to)}. Made on{" "}
          {dateWords(snapshot.madeOn, { year: true })}.
        </p>
      </header>
      {snapshot.question === null ? null : (
        <section className="ask">
          <strong>The person asks:</strong> {snapshot.question}
        </section>
      )}
      <p className="lead">{snapshot.finding}</p>
      <WeekPicture snapshot={snapshot} />
      <p>{snapshot.comparison}</p>
      <div className="columns">
        <div>
          <SheetOutcomes snapshot={snapshot} />
          <SheetAnswers snapshot={snapshot} />
          <SheetTried snapshot={snapshot} />
          <SheetExperiment snapshot={snapshot} />
        </div>
        <div>
          <SheetMedicines snapshot={snapshot} />
          <SheetSupplements snapshot={snapshot} />
          <SheetIntakes snapshot={snapshot} />
          <SheetNotices snapshot={snapshot} />
        </div>
      </div>
      <footer>
        Kept by the person themselves with Charley; “you” is that person. Intake is self-estimated from foods
        and labels. Before and after is not proof: cramps come and go, and about two in three people on
        placebo in a trial improved by a quarter or more. A night that was not recorded is unknown, never
        counted as free of cramps. This sheet does not diagnose.
      </footer>
    </article>
  );
}
