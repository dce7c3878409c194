import { Card } from "#app/_ui/card";
import { dateRangeWords } from "#lib/base/time/lived-time";
import type { Period } from "#lib/insight/trends/now";
import { recordedWords } from "#lib/insight/trends/now-words";
import { numberWords } from "#lib/insight/trends/number-words";
import type { TrendReport } from "#lib/insight/trends/report";

function PeriodLine({ title, period }: { title: string; period: Period }) {
  return (
    <div className="border-line border-t py-3">
      <dt className="font-semibold">
        {title}
        <span className="block font-normal text-soft">
          {dateRangeWords(period.range.from, period.range.to)}
        </span>
      </dt>
      <dd className="mt-1">
        {period.weekly ? (
          <>
            <span className="font-semibold text-xl">{numberWords(period.weekly.rate)}</span> cramps per 7
            nights
            <span className="block text-soft">
              likely between {numberWords(period.weekly.low)} and {numberWords(period.weekly.high)};{" "}
              {recordedWords(period.recorded, period.nights)}
            </span>
          </>
        ) : (
          <span className="text-soft">
            No weekly number yet; {recordedWords(period.recorded, period.nights)}
          </span>
        )}
      </dd>
    </div>
  );
}

/** The last four weeks and the four before, and what may be said of the two. */
export function NowCard({ now }: { now: TrendReport["now"] }) {
  return (
    <Card title="Four weeks against four" className="lg:col-span-2">
      <p className="max-w-read">{now.comparisonSentence}</p>
      <dl className="mt-4 grid gap-x-8 lg:grid-cols-2">
        <PeriodLine title="These 4 weeks" period={now.last} />
        <PeriodLine title="The 4 weeks before" period={now.before} />
      </dl>
    </Card>
  );
}
