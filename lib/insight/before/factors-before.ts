import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { isWithin } from "#lib/base/time/date-range";
import { wasFactorsAsked } from "#lib/diary/nights/factors-asked";
import type { Diary } from "#lib/insight/record/diary";
import { factorName } from "#lib/insight/trends/factor-name";
import { usualDays } from "./usual-intake";

export type FactorBefore = {
  readonly name: string;
  /** Nights with it among the nights before that were asked. */
  readonly words: string;
};

/** What was marked of a night, stretching among it, beside how often it was in the twelve weeks before; null: never asked. */
export function factorsBefore({ nights }: Pick<Diary, "nights">, night: CivilDate): FactorBefore[] | null {
  const own = nights.find((record) => record.night === night);
  if (!own || (!wasFactorsAsked(own) && own.stretchedBeforeBed === null)) return null;
  const span = { from: addDays(night, -usualDays), to: addDays(night, -1) };
  const before = nights.filter((record) => isWithin(record.night, span));
  const share = (had: number, of: number) =>
    of === 0 ? "not asked of any night before" : `on ${had} of ${of} nights before`;
  const asked = before.filter(wasFactorsAsked);
  const factors = own.factors.map((factor) => {
    const had = asked.filter((record) => record.factors.includes(factor)).length;
    return { name: factorName(factor), words: share(had, asked.length) };
  });
  if (own.stretchedBeforeBed === null) return factors;
  const told = before.filter((record) => record.stretchedBeforeBed !== null);
  const stretched = told.filter((record) => record.stretchedBeforeBed).length;
  const name = own.stretchedBeforeBed ? "Stretched before bed" : "Did not stretch before bed";
  return [...factors, { name, words: `stretched ${share(stretched, told.length)}` }];
}
