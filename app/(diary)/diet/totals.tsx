import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { Notice } from "#app/_ui/notice";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dietDayReport, missingReferences, type NutrientDay } from "#lib/diary/diet/report";
import type { DietEntry, DietProfile, LedgerIntake } from "#lib/diary/diet/schema";
import { referenceBasisWords } from "#lib/knowledge/nutrients/basis-words";

const percent = (share: number) => `${Math.min(100, share * 100)}%`;

/** Food solid, supplements hatched, the reference a dashed line: told apart without colour, and in print. */
function Bar({ row }: { row: NutrientDay }) {
  return (
    <span aria-hidden="true" className="relative my-1 flex h-2 rounded-sm bg-sunk">
      <span className="solid" style={{ width: percent(row.food.share) }} />
      <span className="hatched text-supplement" style={{ width: percent(row.supplements.share) }} />
      <span
        className="absolute -inset-y-1 border-reference border-l-2 border-dashed"
        style={{ left: percent(row.referenceAt ?? 0) }}
      />
    </span>
  );
}

/** The six amounts at a glance, each with how many foods report it. */
function AtAGlance({ rows }: { rows: readonly NutrientDay[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(6rem,1fr))] gap-x-3 gap-y-2">
      {rows.map((row) => (
        <div key={row.nutrient}>
          <dt className="text-sm text-soft">{row.label}</dt>
          <dd>
            <span className="block font-semibold tabular-nums">{row.food.amount}</span>
            {row.supplements.coverage.amount ? (
              <span className="block text-sm text-supplement">+ {row.supplements.amount} taken</span>
            ) : null}
            {row.referenceAt === null ? null : <Bar row={row} />}
            <span className="block text-sm text-soft">
              {row.food.coverage.known} of {row.food.coverage.of}
              <span className="sr-only"> foods report it</span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Why there is nothing to compare with, once for all lines it is true of, and where that can be changed. */
function MissingReferences({ rows }: { rows: readonly NutrientDay[] }) {
  const missing = missingReferences(rows);
  if (missing === null) return null;
  return (
    <p className="mt-2">
      {missing}{" "}
      <Link href="/settings/you" className="text-lamp underline">
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
      <p className="mt-1 text-sm text-soft">
        {row.from}: {row.food.base}.
        {row.supplements.coverage.of > 0
          ? ` Supplements: ${row.supplements.amount}, ${row.supplements.base}.`
          : null}{" "}
        {row.reference.kind === "reference" ? `Dashed line: ${row.referenceWords}.` : null}
      </p>
    </li>
  );
}

/** What the letters at the dashed lines stand for, each once, and what a bar below one does not mean. */
function DashedLines({ rows }: { rows: readonly NutrientDay[] }) {
  const bases = rows.flatMap(({ reference }) => (reference.kind === "reference" ? [reference.basis] : []));
  if (bases.length === 0) return null;
  return (
    <Disclosure summary="What the dashed lines mean" className="mt-2">
      <ul className="max-w-read list-disc space-y-1 pl-6">
        {[...new Set(bases)].map((basis) => (
          <li key={basis}>{referenceBasisWords[basis]}</li>
        ))}
        <li>They are aims for a usual day. A day below one does not mean that you lack something.</li>
      </ul>
    </Disclosure>
  );
}

/** What unfolds, in a few words. */
const partsWords = (rows: readonly NutrientDay[]) =>
  rows.some(({ supplements }) => supplements.coverage.of > 0)
    ? "How many foods report each, supplements, aims"
    : "How many foods report each, and aims";

const isFloor = ({ coverage }: NutrientDay["food"]) => coverage.known < coverage.of;

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
    <Card className="p-3">
      <h2 className="sr-only">The day so far</h2>
      <AtAGlance rows={rows} />
      {rows.map(({ nutrient, above }) =>
        above ? <Notice key={nutrient} level="caution" title={above} className="mt-2" /> : null,
      )}
      <Disclosure summary={partsWords(rows)} className="mt-1">
        <p className="text-soft">
          {rows.some(({ food, supplements }) => isFloor(food) || isFloor(supplements))
            ? "“≥” means at least: some of what you had does not say. "
            : null}
          One day tells little; Trends holds the average of complete days against the reference.
        </p>
        <MissingReferences rows={rows} />
        <ul className="mt-2 divide-y divide-line">
          {rows.map((row) => (
            <NutrientLine key={row.nutrient} row={row} />
          ))}
        </ul>
        <DashedLines rows={rows} />
      </Disclosure>
    </Card>
  );
}
