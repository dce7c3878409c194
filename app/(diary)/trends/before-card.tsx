import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { dateWords } from "#lib/base/time/date-words";
import { crampsWords } from "#lib/diary/nights/night-words";
import { latestCrampNights } from "#lib/insight/trends/latest-cramp-nights";
import type { TrendReport } from "#lib/insight/trends/report";

const SHOWN = 5;

/** The way to what came before each of the last nights with cramps. */
export function BeforeCard({ report }: { report: TrendReport }) {
  const nights = latestCrampNights(report, SHOWN);
  return (
    <Card level={3} title="The last nights with cramps" className="lg:col-span-2">
      <p className="max-w-read">
        {nights.length === 0
          ? "No night in this range has cramps."
          : "See what came before each of these; any other night has the same link in the diary."}
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {nights.map(({ night, cramps, pain }) => (
          <li key={night}>
            <Link
              href={`/trends/before/${night}`}
              prefetch={false}
              className="inline-flex min-h-target items-center"
            >
              {dateWords(night)}: {crampsWords(cramps)}
              {pain === null ? "" : `, pain ${pain}`}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
