import { Figure } from "#app/_charts/figure";
import { Card } from "#app/_ui/card";
import { dateRangeWords } from "#lib/base/time/date-words";
import { changeFigure } from "#lib/insight/figures/change-figure";
import type { Stretch } from "#lib/insight/trends/change/change";
import { numberWords } from "#lib/insight/trends/number-words";
import type { TrendReport } from "#lib/insight/trends/report";

const week = [0, 1, 2, 3, 4, 5, 6];

/** A usual week of a stretch: seven nights, those with cramps filled from the left. */
function UsualWeek({ stretch }: { stretch: Stretch }) {
  const inSeven = stretch.recorded === 0 ? 0 : (7 * stretch.crampNights) / stretch.recorded;
  const rate = stretch.recorded === 0 ? 0 : (7 * stretch.cramps) / stretch.recorded;
  return (
    <div className="border-line border-t py-3">
      <dt className="text-soft">{dateRangeWords(stretch.from, stretch.to)}</dt>
      <dd className="mt-2">
        <span aria-hidden="true" className="flex flex-wrap gap-2">
          {week.map((night) => (
            <span
              key={night}
              className={`size-5 shrink-0 ${night < Math.round(inSeven) ? "shape-cramp" : "shape-none"}`}
            />
          ))}
        </span>
        <span className="mt-2 block">
          <span className="font-semibold text-xl">{numberWords(inSeven)}</span> nights in 7 with cramps
          <span className="block text-soft">
            {stretch.crampsIsFloor ? "at least " : ""}
            {numberWords(rate)} cramps a week; {stretch.recorded} of {stretch.nights} nights recorded
          </span>
        </span>
      </dd>
    </div>
  );
}

/** Is it better? One sentence, one picture; then these four weeks, which get a place and no verdict. */
export function AnswerCard({ report }: { report: TrendReport }) {
  const { change, now } = report;
  return (
    <Card title="Is it better?" className="lg:col-span-2">
      <Figure figure={changeFigure(report)}>
        <dl className="grid gap-x-8 lg:grid-cols-2">
          {change.beforeStretch && change.beforeStretch.recorded > 0 ? (
            <UsualWeek stretch={change.beforeStretch} />
          ) : null}
          {change.afterStretch && change.afterStretch.recorded > 0 ? (
            <UsualWeek stretch={change.afterStretch} />
          ) : null}
        </dl>
      </Figure>
      <p className="mt-4 max-w-read">{now.comparisonSentence}</p>
      {now.forecastSentence ? <p className="mt-2 max-w-read">{now.forecastSentence}</p> : null}
    </Card>
  );
}
