import { dateRangeWords, dateWords } from "#lib/base/time/lived-time";
import { isFullSheet } from "#lib/exchange/summary/is-full-sheet";
import type { Snapshot } from "#lib/exchange/summary/schema";
import { SheetAnswers, SheetNotices } from "./sheet-answers";
import { SheetExperiment } from "./sheet-experiment";
import { SheetOutcomes } from "./sheet-outcomes";
import { SheetIntakes, SheetMedicines, SheetSupplements, SheetTried } from "./sheet-taken";
import { WeekPicture } from "./week-picture";
import "./sheet.css";

function who({ name, ageYears, sex, pregnancy }: Snapshot["person"]): string {
  const words = [name, sex, ageYears === null ? null : `about ${ageYears} years`, pregnancy]
    .filter((one) => one !== null)
    .join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The one page a clinician reads: plain elements on white, in the order of a consultation. */
export function SummarySheet({ snapshot, level = 1 }: { snapshot: Snapshot; level?: 1 | 2 }) {
  const Title = `h${level}` as const;
  const person = who(snapshot.person);
  return (
    <article className={isFullSheet(snapshot) ? "sheet full" : "sheet"}>
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
