import { v5 } from "uuid";
import type { z } from "zod";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { ClockTime } from "#lib/base/time/clock-time";
import { dayOf } from "#lib/base/time/day-of";
import { instantOf } from "#lib/base/time/instant-of";
import { type DietEntryBody, dietEntryBodySchema } from "#lib/diary/diet/schema";
import { type CrampBody, crampBodySchema, type NightBody, nightBodySchema } from "#lib/diary/nights/schema";
import { kindOfName } from "#lib/diary/remedies/label-of-name";
import { type DoseBody, doseBodySchema, type RemedyBody, remedyBodySchema } from "#lib/diary/remedies/schema";
import type {
  ProposedCramp,
  ProposedDose,
  ProposedEntry,
  ProposedNight,
  Skipped,
} from "#lib/exchange/recognition/schema";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { perLabelColumn } from "#lib/knowledge/nutrients/columns";
import type { AccountId } from "#lib/people/accounts/owner";
import type { FoundEntry, Slice } from "./slices";

/** An entry on its way into the diary: where it came from in the file, its key, and what it says. */
type Bound<Entity extends string, Body> = {
  readonly entity: Entity;
  readonly line: number;
  readonly key: string;
  readonly body: Body;
};
export type BoundNight = Bound<"night", NightBody> & { readonly night: CivilDate };
export type BoundEntry =
  | BoundNight
  | Bound<"cramp", CrampBody>
  | (Bound<"diet-entry", DietEntryBody> & { readonly foodRef: string | null })
  | (Bound<"dose", DoseBody> & { readonly name: string })
  | Bound<"remedy", RemedyBody>;

export type Profile = { readonly timeZone: string; readonly dayStartHour: number };
export type Bodies = { readonly entries: BoundEntry[]; readonly skipped: Skipped[] };

/** Counts equal things of a file, so that the second of two equal ones is another one and the same file gives the same ids. */
class Ids {
  readonly #seen = new Map<string, number>();
  readonly #owner: AccountId;

  constructor(owner: AccountId) {
    this.#owner = owner;
  }

  of(...said: (string | null)[]): string {
    const key = JSON.stringify(said);
    const seen = this.#seen.get(key) ?? 0;
    this.#seen.set(key, seen + 1);
    return v5(JSON.stringify([...said, seen]), this.#owner);
  }
}

function moment(date: CivilDate, time: ClockTime | null, timeZone: string) {
  return time === null ? null : instantOf({ date, time, timeZone }).instant;
}

const nightBody = ({ line: _, night: __, own, ...said }: ProposedNight, timeZone: string): NightBody => ({
  ...said,
  factors: [...said.factors],
  factorsAsked: own?.factorsAsked ?? false,
  timeZone: own?.timeZone ?? timeZone,
  source: "import",
});

const crampBody = ({ line: _, date, time, own, ...said }: ProposedCramp, timeZone: string): CrampBody => ({
  ...said,
  muscles: [...said.muscles],
  relief: [...said.relief],
  onset: own ? own.at : moment(date, time, timeZone),
  timeZone: own?.timeZone ?? timeZone,
  running: false,
  wokeMe: own?.wokeMe ?? null,
  reliefHelped: own?.reliefHelped ?? null,
  source: "import",
});

function dayAndMoment(
  { date, time }: Pick<ProposedEntry, "date" | "time">,
  { timeZone, dayStartHour }: Profile,
) {
  const at = moment(date, time, timeZone);
  return { day: at === null ? date : dayOf({ instant: at, timeZone, dayStartHour }), at };
}

function entryBody(entry: FoundEntry, profile: Profile): DietEntryBody {
  const { day, at } = dayAndMoment(entry, profile);
  const { kind, name, quantity, unit, grams, note, own } = entry;
  return {
    ...{ day, consumedAt: at, timeZone: profile.timeZone, kind, name, quantity, unit, grams, note },
    ...columnsOf(entry),
    ...{ foodRef: null, mealId: null },
    ...(own && { consumedAt: own.at, day: entry.date, timeZone: own.timeZone }),
    ...(own && { foodRef: own.foodRef, mealId: own.mealId, printed: own.printed }),
    source: "import",
  };
}

const remedyName = (name: string) => name.trim().toLowerCase();

/**
 * A remedy that a file names and the ledger does not have: taken as needed, and what it holds is not known. What it is the list
 * of known names says, else the file; of neither it is a medicine, as one that is typed by hand is until somebody says more.
 */
function remedyBody(doses: readonly ProposedDose[], lineId: string): RemedyBody {
  const [first] = doses;
  const startedOn = doses.map(({ date }) => date).sort()[0];
  if (!first || !startedOn) throw new Error("a remedy has a dose");
  return {
    name: first.name,
    kind: kindOfName(first.name) ?? doses.find(({ kind }) => kind !== null)?.kind ?? "medicine",
    form: null,
    note: null,
    lines: [
      {
        id: lineId,
        strength: first.strength,
        unitsPerDose: null,
        timesPerDay: null,
        startedOn,
        // The first dose of a file is when somebody began to write, not to take.
        startIsLatest: true,
        stoppedOn: null,
        reason: null,
        perDose: perLabelColumn(() => null),
        printed: null,
      },
    ],
  };
}

function dosesOf(
  doses: readonly ProposedDose[],
  ids: Ids,
  { profile, remedies }: { profile: Profile; remedies: ReadonlyMap<string, string> },
): BoundEntry[] {
  const byName = new Map<string, ProposedDose[]>();
  for (const dose of doses) {
    const name = remedyName(dose.name);
    byName.set(name, [...(byName.get(name) ?? []), dose]);
  }
  return [...byName].flatMap(([name, of]): BoundEntry[] => {
    const known = remedies.get(name);
    const remedyId = known ?? ids.of("remedy", name);
    const made: BoundEntry[] = known
      ? []
      : [
          {
            entity: "remedy",
            line: of[0]?.line ?? 1,
            key: remedyId,
            body: remedyBody(of, ids.of("remedy-line", name)),
          },
        ];
    const taken = of.map((dose): BoundEntry => {
      const { day, at } = dayAndMoment(dose, profile);
      const body: DoseBody = {
        remedyId,
        day,
        takenAt: at,
        timeZone: profile.timeZone,
        status: "taken",
        units: dose.units,
        source: "import",
      };
      const key = ids.of("dose", name, dose.date, dose.time);
      return { entity: "dose", line: dose.line, key, body, name: dose.name };
    });
    return [...made, ...taken];
  });
}

const schemas: Readonly<Record<BoundEntry["entity"], z.ZodType>> = {
  night: nightBodySchema,
  cramp: crampBodySchema,
  "diet-entry": dietEntryBodySchema,
  dose: doseBodySchema,
  remedy: remedyBodySchema,
};

/**
 * What a proposal says as entries of the diary, remedies before their doses. An entry's key is when and what it is, not how
 * much: a file put right later finds the entry it is about. What breaks a limit of the screens is left out with its reason.
 * @param remedies ids of the remedies there are, by their name in small letters
 */
export function proposedBodies(
  owner: AccountId,
  { nights, cramps, entries, doses }: Slice,
  context: { readonly profile: Profile; readonly remedies: ReadonlyMap<string, string> },
): Bodies {
  const ids = new Ids(owner);
  const { profile } = context;
  const all: BoundEntry[] = [
    ...nights.map(
      (night): BoundNight => ({
        entity: "night",
        line: night.line,
        key: night.night,
        night: night.night,
        body: nightBody(night, profile.timeZone),
      }),
    ),
    ...cramps.map(
      (cramp): BoundEntry => ({
        entity: "cramp",
        line: cramp.line,
        key:
          cramp.own?.id ?? ids.of("cramp", cramp.night, cramp.time, cramp.time === null ? cramp.side : null),
        body: crampBody(cramp, profile.timeZone),
      }),
    ),
    ...entries.map(
      (entry): BoundEntry => ({
        entity: "diet-entry",
        line: entry.line,
        key: entry.own?.id ?? ids.of("entry", entry.date, entry.time, entry.name.toLowerCase()),
        body: entryBody(entry, profile),
        foodRef: entry.foodRef,
      }),
    ),
    ...dosesOf(doses, ids, context),
  ];
  const skipped: Skipped[] = [];
  const fit = all.filter(({ entity, body, line }) => {
    const parsed = schemas[entity].safeParse(body);
    if (!parsed.success)
      skipped.push({ line, reason: parsed.error.issues[0]?.message ?? "It does not fit." });
    return parsed.success;
  });
  return { entries: fit, skipped };
}
