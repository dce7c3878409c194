import { dateWords } from "#lib/base/time/date-words";
import type { FirstSnapshot } from "#lib/exchange/summary/first-snapshot";

type Dates = Parameters<typeof dateWords>[0];

/** "since 5 July 2026", "5 July to 15 August 2026" */
function when(from: Dates, to: Dates | null): string {
  const day = (date: Dates) => dateWords(date, { year: true }).slice(4);
  return to === null ? `since ${day(from)}` : `${day(from)} to ${day(to)}`;
}

const most = 7;
/** Each of these takes a paragraph. */
const mostTried = 5;

function More({ of, shown = most }: { of: number; shown?: number }) {
  return of > shown ? <p>and {of - shown} more in the diary.</p> : null;
}

export function SheetMedicines({ snapshot }: { snapshot: FirstSnapshot }) {
  const { medicines, conditions } = snapshot;
  if (medicines === null) return null;
  return (
    <section>
      <h2>Medicines, those linked with cramps first</h2>
      {medicines.length === 0 ? <p>None entered.</p> : null}
      <ul>
        {medicines.slice(0, most).map(({ name, strength, startedOn, stoppedOn, linked }) => (
          <li key={`${name} ${startedOn}`}>
            {linked ? <strong>{name}</strong> : name}
            {strength ? ` ${strength}` : ""}, {when(startedOn, stoppedOn)}
            {linked ? ` (${linked}; linked with cramps in prescription records)` : ""}
          </li>
        ))}
      </ul>
      <More of={medicines.length} />
      {conditions && conditions.length > 0 ? (
        <p>
          Health answers:{" "}
          {conditions
            .map(({ name, answer }) => (answer === "yes" ? name : `${name} (does not know)`))
            .join(", ")}
          .
        </p>
      ) : null}
    </section>
  );
}

export function SheetSupplements({ snapshot }: { snapshot: FirstSnapshot }) {
  const { supplements } = snapshot;
  if (supplements === null) return null;
  return (
    <section>
      <h2>Supplements against upper levels</h2>
      {supplements.rows.length === 0 ? <p>None entered.</p> : null}
      <ul>
        {supplements.rows.slice(0, most).map(({ name, perDay, startedOn, stoppedOn }) => (
          <li key={`${name} ${startedOn}`}>
            {name}: {perDay}, {when(startedOn, stoppedOn)}
          </li>
        ))}
      </ul>
      <More of={supplements.rows.length} />
      {supplements.limits.map((limit) => (
        <p key={limit}>{limit}</p>
      ))}
      {supplements.rows.length > 0 && supplements.limits.length === 0 ? (
        <p>None is taken now, or the amounts are not known.</p>
      ) : null}
    </section>
  );
}

/** "≥ 381 mg (526 of 529)" breaks at most before the bracket, never between a number and its unit. */
const unbroken = (words: string) => words.replace(/ (?!\()/g, "\u00a0");

export function SheetIntakes({ snapshot }: { snapshot: FirstSnapshot }) {
  const { intakes } = snapshot;
  if (intakes === null) return null;
  return (
    <section>
      <h2>Food and drink, self-estimated</h2>
      {intakes.rows.length === 0 ? (
        <p>Not enough complete days yet ({intakes.completeDays}).</p>
      ) : (
        <>
          <div className="scroll">
            <table>
              <thead>
                <tr>
                  <th scope="col">A day</th>
                  <th scope="col">Food, drink</th>
                  <th scope="col">Supplements</th>
                  <th scope="col">Reference</th>
                </tr>
              </thead>
              <tbody>
                {intakes.rows.map(({ label, food, supplements, reference }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{unbroken(food)}</td>
                    <td>{supplements}</td>
                    <td>{reference}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            Mean of {intakes.completeDays} complete days; {intakes.authority}. ≥: so many of the items logged
            report it.
          </p>
        </>
      )}
    </section>
  );
}

export function SheetTried({ snapshot }: { snapshot: FirstSnapshot }) {
  const { tried } = snapshot;
  if (tried === null) return null;
  return (
    <section>
      <h2>What was started, and cramps before and with it</h2>
      {tried.length === 0 ? <p>Nothing was started in this period.</p> : null}
      <ul>
        {tried.slice(0, mostTried).map(({ name, from, to, sentence }) => (
          <li key={`${name} ${from}`}>
            <strong>{name}</strong>, {when(from, to)}: {sentence}
          </li>
        ))}
      </ul>
      <More of={tried.length} shown={mostTried} />
    </section>
  );
}
