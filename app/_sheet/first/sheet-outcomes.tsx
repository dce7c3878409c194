import { grouped } from "#lib/base/text/grouped";
import type { FirstSnapshot } from "#lib/exchange/summary/first-snapshot";
import { numberWords } from "#lib/insight/trends/number-words";

const shown = (value: number | null) => (value === null ? "–" : numberWords(value));

const interval = (low: number | null, high: number | null) =>
  low === null || high === null ? "–" : `${numberWords(low)}–${numberWords(high)}`;

/** What is measured, and then, in this order, its numbers. */
const columns = ["Usual", "95 %", "Most", "Nights"];

function Row({ measure, numbers }: { measure: string; numbers: readonly string[] }) {
  return (
    <tr>
      <th scope="row">{measure}</th>
      {columns.map((column, at) => (
        <td key={column} className="number">
          {numbers[at]}
        </td>
      ))}
    </tr>
  );
}

/** The four outcomes trials report, each with its interval and with how many nights stand behind it. */
export function SheetOutcomes({ snapshot }: { snapshot: FirstSnapshot }) {
  const { weekly, spread, recorded } = snapshot;
  return (
    <section>
      <h2>Cramps, pain, minutes, sleep</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Row
              measure="Cramps per 7 recorded nights (mean)"
              numbers={[
                shown(weekly?.rate ?? null),
                interval(weekly?.low ?? null, weekly?.high ?? null),
                shown(spread?.highest ?? null),
                `${recorded} of ${snapshot.nights}`,
              ]}
            />
            {snapshot.scales.map(({ label, median, low, high, worst, known, of }) => (
              <Row
                key={label}
                measure={`${label} (median)`}
                numbers={[shown(median), interval(low, high), shown(worst), `${known} of ${of}`]}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {snapshot.crampNights} of {recorded} recorded nights had a cramp.{" "}
        {spread
          ? `By week: median ${numberWords(spread.median)}, from ${numberWords(spread.lowest)} to ${numberWords(spread.highest)} (${spread.weeks} weeks).`
          : null}
      </p>
      <SingleCramps snapshot={snapshot} />
    </section>
  );
}

function SingleCramps({ snapshot }: { snapshot: FirstSnapshot }) {
  const { single } = snapshot;
  if (single.cramps === 0) return null;
  const list = (items: readonly { label: string; count: number }[]) =>
    items.map(({ label, count }) => `${label} ${grouped(count)}`).join(", ");
  return (
    <p>
      Of {grouped(single.cramps)} cramps noted one by one:{" "}
      {[
        single.sidesKnown > 0 ? `side ${list(single.sides)} (${grouped(single.sidesKnown)} say)` : null,
        single.musclesKnown > 0
          ? `muscle ${list(single.muscles)} (${grouped(single.musclesKnown)} say)`
          : null,
        single.wokeKnown > 0
          ? `woke from sleep ${grouped(single.woke)} of ${grouped(single.wokeKnown)} that say`
          : null,
      ]
        .filter((words) => words !== null)
        .join("; ")}
      .
    </p>
  );
}
