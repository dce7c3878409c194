import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { Notice } from "#app/_ui/notice";
import { dietDayReport, missingReferences, type NutrientDay } from "#lib/diet/report";
import type { DietEntry, DietProfile, LedgerIntake } from "#lib/diet/schema";
import type { CivilDate } from "#lib/time/civil-date";

const percent = (share: number) => `${Math.min(100, share * 100)}%`;

/** Food solid, supplements hatched, the reference a dashed line: told apart without colour, and in print. */
function Bar({ row }: { row: NutrientDay }) {
  return (
    <div aria-hidden="true" className="relative mt-1 flex h-4 rounded-sm bg-sunk">
      <div className="solid" style={{ width: percent(row.food.share) }} />
      <div className="hatched text-supplement" style={{ width: percent(row.supplements.share) }} />
      <div
        className="absolute -inset-y-1 border-reference border-l-2 border-dashed"
        style={{ left: percent(row.referenceAt ?? 0) }}
      />
    </div>
  );
}

/** Why there is nothing to compare with, once for all lines it is true of, and where that can be changed. */
function MissingReferences({ rows }: { rows: readonly NutrientDay[] }) {
  const missing = missingReferences(rows);
  if (missing === null) return null;
  return (
    <p className="mt-2">
      {missing}{" "}
      <Link href="/settings" className="text-lamp underline">
        Your profile
      </Link>
    </p>
  );
}

function NutrientLine({ row }: { row: NutrientDay }) {
  return (
    <li className="py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="font-semibold">{row.label}</span>
        <span className="font-semibold tabular-nums">{row.food.amount}</span>
      </p>
      {row.referenceAt === null ? null : <Bar row={row} />}
      <p className="mt-1 text-sm text-soft">
        {row.nutrient === "water" ? "Food and drink" : "Food"}: {row.food.base}.
        {row.supplements.coverage.of > 0
          ? ` Supplements: ${row.supplements.amount}, ${row.supplements.base}.`
          : null}{" "}
        {row.reference.kind === "reference" ? `Dashed line: ${row.referenceWords}.` : null}
      </p>
      {row.above ? <Notice level="caution" title={row.above} className="mt-2" /> : null}
    </li>
  );
}

export function Totals({
  day,
  entries,
  ledger,
  profile,
}: {
  day: CivilDate;
  entries: readonly DietEntry[];
  ledger: readonly LedgerIntake[];
  profile: DietProfile;
}) {
  const rows = dietDayReport({ day, entries, ledger, profile });
  return (
    <Card title="The day so far">
      <p className="text-soft">
        “≥” means at least: some of what you had does not say. One day tells little; Trends holds the average
        of complete days against the reference.
      </p>
      <MissingReferences rows={rows} />
      <ul className="mt-2 divide-y divide-line">
        {rows.map((row) => (
          <NutrientLine key={row.nutrient} row={row} />
        ))}
      </ul>
    </Card>
  );
}
