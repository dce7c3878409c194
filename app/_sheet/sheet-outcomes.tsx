import type { Snapshot } from "#lib/summary/schema";
import { numberWords } from "#lib/trends/number-words";

const shown = (value: number | null) => (value === null ? "–" : numberWords(value));

/** The four outcomes trials report, each with its interval and with how many nights stand behind it. */
export function SheetOutcomes({ snapshot }: { snapshot: Snapshot }) {
  const { weekly, spread } = snapshot;
  return (
    <section>
      <h2>Cramps, pain, minutes, sleep</h2>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Measure</th>
              <th scope="col" className="number">
                Usual
              </th>
              <th scope="col" className="number">
                95 %
              </th>
              <th scope="col" className="number">
                Most
              </th>
              <th scope="col" className="number">
                Nights
              </th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Cramps per 7 recorded nights (mean)</th>
              <td className="number">{shown(weekly?.rate ?? null)}</td>
              <td className="number">
                {weekly ? `${numberWords(weekly.low)}–${numberWords(weekly.high)}` : "–"}
              </td>
              <td className="number">{shown(spread?.highest ?? null)}</td>
              <td className="number">
                {snapshot.recorded} of {snapshot.nights}
              </td>
            </tr>
            {snapshot.scales.map((scale) => (
              <tr key={scale.label}>
                <th scope="row">{scale.label} (median)</th>
                <td className="number">{shown(scale.median)}</td>
                <td className="number">
                  {scale.low === null || scale.high === null
                    ? "–"
                    : `${numberWords(scale.low)}–${numberWords(scale.high)}`}
                </td>
                <td className="number">{shown(scale.worst)}</td>
                <td className="number">
                  {scale.known} of {scale.of}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        {snapshot.crampNights} of {snapshot.recorded} recorded nights had a cramp.{" "}
        {spread
          ? `By week: median ${numberWords(spread.median)}, from ${numberWords(spread.lowest)} to ${numberWords(spread.highest)} (${spread.weeks} weeks).`
          : null}
      </p>
      <SingleCramps snapshot={snapshot} />
    </section>
  );
}

function SingleCramps({ snapshot }: { snapshot: Snapshot }) {
  const { single } = snapshot;
  if (single.cramps === 0) return null;
  const list = (items: readonly { label: string; count: number }[]) =>
    items.map(({ label, count }) => `${label} ${count}`).join(", ");
  return (
    <p>
      Of {single.cramps} cramps noted one by one:{" "}
      {[
        single.sidesKnown > 0 ? `side ${list(single.sides)} (${single.sidesKnown} say)` : null,
        single.musclesKnown > 0 ? `muscle ${list(single.muscles)} (${single.musclesKnown} say)` : null,
        single.wokeKnown > 0 ? `woke from sleep ${single.woke} of ${single.wokeKnown} that say` : null,
      ]
        .filter((words) => words !== null)
        .join("; ")}
      .
    </p>
  );
}
