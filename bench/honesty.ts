// `npm run bench:honesty`: what the change over a range claims of diaries in which nothing changes, how often it finds a fall
// to half, and how often its interval holds the truth; then what the other claims of the page are, for one look,
// and what is said of a remedy begun in spring or autumn. Nightly-sized: 25 kinds, 300 people each; `-- 50` for a short look.
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { periodsOf } from "#lib/insight/trends/change/periods";
import { changeOver } from "#lib/insight/trends/change/range-change";
import { firstRecorded } from "#lib/insight/trends/series/first-recorded";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { diaryOf, lastTestNight } from "#testing/diary";
import { type NullKind, nullKinds, nullNights } from "#testing/null-nights";
import { claimsOfPage, pageClaims } from "#testing/page-claims";
import { seasonalStart } from "#testing/seasonal-start";

const year = 364;
const perWeek = 3;

/** The change of the year to `to` against the year before it, in a diary of these counts up to the last test night. */
function changeTo(counts: readonly (number | null)[], to: typeof lastTestNight) {
  const diary = diaryOf(counts);
  const range = lastWeeks(52, to);
  const first = firstRecorded(diary);
  const points = nightSeries(diary, { from: addDays(range.from, -year - 182), to });
  return changeOver(points, range, { periods: periodsOf(range, first), first });
}

const isClaim = (verdict: string) => verdict === "fewer" || verdict === "more";

/** Of one person: claimed at one look, claimed at any of 52 weekly looks, interval held 1, a fall to half found. */
function lookAt(kind: NullKind, seed: number) {
  const counts = nullNights(kind, seed, { nights: 3 * year, perWeek });
  const looks = Array.from({ length: 52 }, (_, week) => changeTo(counts, addDays(lastTestNight, -7 * week)));
  const [last] = looks;
  const fallen = nullNights(kind, seed + 1_000_000, {
    nights: 2 * year,
    perWeek,
    factorOn: (at) => (at >= year ? 0.5 : 1),
  });
  return {
    one: last !== undefined && isClaim(last.verdict),
    any: looks.some(({ verdict }) => isClaim(verdict)),
    covered: last !== undefined && (last.low ?? 0) <= 1 && (last.high ?? Number.POSITIVE_INFINITY) >= 1,
    found: changeTo(fallen, lastTestNight).verdict === "fewer",
  };
}

const people = Number(process.argv[2] ?? 300);
process.stdout.write(`${people} people a kind, ${perWeek} cramps a week, year against year; percent\n`);
process.stdout.write(
  "kind                    one look  a year of looks  interval holds  fall to half found\n",
);
for (const kind of Object.keys(nullKinds) as NullKind[]) {
  const all = Array.from({ length: people }, (_, seed) => lookAt(kind, seed + 1));
  const percent = (of: keyof (typeof all)[number]) =>
    ((100 * all.filter((one) => one[of]).length) / people).toFixed(1);
  process.stdout.write(
    `${kind.padEnd(24)}${percent("one").padStart(8)}${percent("any").padStart(17)}${percent("covered").padStart(16)}${percent("found").padStart(20)}\n`,
  );
}

process.stdout.write(
  `\n${people} people a kind, the page of half a year, one look; percent of those it spoke to\n`,
);
process.stdout.write(`${"kind".padEnd(24)}${pageClaims.map((claim) => claim.padStart(10)).join("")}\n`);
for (const kind of Object.keys(nullKinds) as NullKind[]) {
  const all = Array.from({ length: people }, (_, seed) => claimsOfPage(kind, seed + 1));
  const shares = pageClaims.map((claim) => {
    const made = all.flatMap((one) => one[claim] ?? []);
    const share = made.length === 0 ? "-" : ((100 * made.filter(Boolean).length) / made.length).toFixed(1);
    return share.padStart(10);
  });
  process.stdout.write(`${kind.padEnd(24)}${shares.join("")}\n`);
}

process.stdout.write(`\n${people} people each, a remedy begun where the season turns; percent\n`);
process.stdout.write("begun      season  a week  nights     does nothing: fewer  more  halves: fewer\n");
for (const day of ["2026-04-15", "2026-10-15"])
  for (const [fold, perWeek] of [
    [1, 3],
    [2, 3],
    [2, 6],
    [2.5, 6],
  ] as const)
    for (const nights of ["usual", "scattered"] as const) {
      const said = (effect: number, verdict: string) => {
        const all = Array.from({ length: people }, (_, seed) =>
          seasonalStart(civilDate(day), seed + 1, { fold, perWeek, nights, effect }),
        );
        return ((100 * all.filter((one) => one.verdict === verdict).length) / people).toFixed(1);
      };
      const row = [said(1, "fewer"), said(1, "more"), said(0.5, "fewer")];
      process.stdout.write(
        `${day} ${String(fold).padStart(6)} ${String(perWeek).padStart(7)}  ${nights.padEnd(10)}${row.map((one) => one.padStart(12)).join("")}\n`,
      );
    }
