import type { CivilDate } from "#lib/base/time/civil-date";
import type { QuestionId } from "#lib/diary/health/schema";
import { runningLine } from "#lib/diary/remedies/running-line";
import type { Remedy, RemedyLine } from "#lib/diary/remedies/schema";
import type { IntakeReport } from "#lib/insight/trends/intakes";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import type { LabelColumn } from "#lib/knowledge/nutrients/columns";
import { meanGateDays } from "#lib/knowledge/nutrients/mean-gate-days";
import { labelNutrientRows, type Nutrient, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import {
  type Answer,
  type ConditionId,
  conditionIds,
  type MeanIntake,
  type MedicineInUse,
  type RedFlagId,
  type SafetyFacts,
  type Substance,
  type SupplementInUse,
} from "#lib/knowledge/safety/schema";
import { takenClasses } from "#lib/knowledge/safety/taken-classes";
import { usualInMultivitamin } from "#lib/knowledge/safety/usual-amounts";
import { ceilingOf, countingAll } from "./ceiling";

type Person = {
  readonly birthYear: number | null;
  readonly sex: "female" | "male" | null;
  readonly pregnancy: "no" | "pregnant" | "breastfeeding" | null;
};

/** What the rules read of a nutrient over some weeks. */
type Intake = Pick<IntakeReport, "nutrient" | "completeDays" | "food" | "supplements" | "reference">;

/** What the rules read of a remedy. */
export type RuledRemedy = Pick<Remedy, "name" | "kind" | "form"> & {
  readonly lines: readonly Pick<
    RemedyLine,
    "startedOn" | "stoppedOn" | "strength" | "timesPerDay" | "perDose"
  >[];
};

/** What the rules read of a person. On a device the remedies are the whole ledger's, which what waits there is laid over. */
export type HealthRecord<Ledger extends RuledRemedy = RuledRemedy> = {
  readonly person: Person;
  readonly remedies: readonly Ledger[];
  readonly answers: Readonly<Partial<Record<QuestionId, Answer>>>;
  readonly redFlags: readonly RedFlagId[];
  /** The six nutrients over the last weeks from food entries alone, without the ledger. */
  readonly intakes: readonly Intake[];
  /** The same over the last two weeks: what was logged as a supplement before that is not taken any more. */
  readonly recent: readonly Intake[];
  readonly mostWaterInAnHourG: number | null;
  readonly today: CivilDate;
};

type Line = RuledRemedy["lines"][number];

const substanceOf: Partial<Record<MedicineClass, Substance>> = {
  "magnesium-salt": "magnesium",
  "potassium-salt": "potassium",
  "calcium-salt": "calcium",
  "sodium-salt": "sodium",
  "vitamin-e": "vitamin-e",
  "vitamin-k": "vitamin-k",
  "vitamin-b6": "vitamin-b6",
  quinine: "quinine",
};

/** What the rules count by the milligram. */
const counted = labelNutrientRows.filter(({ subject }) => subject !== null);

/** Elemental mg a day by the schedule; null where the label, or how often it is taken, is not known. */
const mgPerDay = (line: Line, column: LabelColumn): number | null => {
  const perDose = line.perDose[column];
  if (perDose === null) return null;
  return perDose === 0 ? 0 : line.timesPerDay === null ? null : perDose * line.timesPerDay;
};

/** "Blood thinner", typed as such: it says that there is one, and not which. */
const saysThinner = /blood.?thinn|anti.?coagul|blutverd|gerinnungshemm|bloedverdun/i;

type Running = {
  readonly remedy: RuledRemedy;
  readonly line: Line;
  readonly classes: readonly MedicineClass[];
};

/** What is taken and done. "Stopped simvastatin" is a day that was marked: nothing is taken of it. */
const running = (remedies: readonly RuledRemedy[], today: CivilDate): Running[] =>
  remedies.flatMap((remedy) => {
    const line = runningLine(remedy.lines, today);
    if (line === null || remedy.kind === "change") return [];
    const text = [remedy.name, remedy.form, line.strength].filter((part) => part !== null).join(", ");
    return [{ remedy, line, classes: takenClasses(text) }];
  });

/** What a remedy holds: what its label says, and what its name says where the label is silent. */
const contents = ({ remedy, line, classes }: Running): SupplementInUse => {
  const named = new Set(classes.flatMap((c) => substanceOf[c] ?? []));
  const labelled = counted
    .filter(({ column }) => line.perDose[column] !== null)
    .map(({ subject, column }): SupplementInUse["contains"][number] => ({
      substance: subject,
      mgPerDay: mgPerDay(line, column),
    }));
  const isMultivitamin = classes.includes("multivitamin");
  const silent = [...named]
    .filter((s) => !labelled.some((l) => l.substance === s))
    .map((substance) => {
      const usual = isMultivitamin ? usualInMultivitamin[substance] : undefined;
      return usual === undefined
        ? { substance, mgPerDay: null }
        : { substance, mgPerDay: usual, isUsual: true as const };
    });
  return { name: remedy.name, contains: [...labelled, ...silent] };
};

const medicine = ({ remedy, line, classes }: Running): MedicineInUse => ({
  name: remedy.name,
  // What a remedy holds is told by `contents`, where a label may say "none of it".
  classes: classes.filter((c) => substanceOf[c] === undefined),
  regular: line.timesPerDay !== null,
});

const byNutrient = (intakes: readonly Intake[], nutrient: Nutrient): Intake | null =>
  intakes.find((i) => i.nutrient === nutrient) ?? null;

/** Supplements written down as food entries count like the ledger's; a figure needs as many complete days as any mean. */
const loggedSupplements = (recent: readonly Intake[]): SupplementInUse => ({
  name: "what you logged as supplements",
  contains: counted.flatMap(({ subject, nutrient }) => {
    const report = byNutrient(recent, nutrient);
    const mean = report?.supplements?.amount ?? 0;
    if (report === null || mean <= 0) return [];
    return [{ substance: subject, mgPerDay: report.completeDays >= meanGateDays ? mean : null }];
  }),
});

/** Food, logged supplements and the ledger's schedule together: a floor, which can only be too low. */
const meanIntake = (
  record: HealthRecord,
  nutrient: "sodium" | "calcium" | "water",
  { limit, ledger }: { limit: MeanIntake["limit"]; ledger: readonly Running[] },
): MeanIntake | null => {
  const report = byNutrient(record.intakes, nutrient);
  if (!report || report.food === null || report.food.amount === null) return null;
  const fromLedger =
    nutrient === "water"
      ? 0
      : ledger.reduce((sum, { line }) => sum + (mgPerDay(line, nutrientFacts[nutrient].column) ?? 0), 0);
  return {
    meanPerDay: report.food.amount + (report.supplements?.amount ?? 0) + fromLedger,
    completeDays: report.completeDays,
    limit,
  };
};

const forRulesOnly = ({ nutrient, completeDays, food, supplements, reference }: Intake): Intake => ({
  nutrient,
  completeDays,
  food,
  supplements,
  reference,
});

/** The record without what no rule reads, to be handed to a device. */
export function forRules<Ledger extends RuledRemedy>({
  person: { birthYear, sex, pregnancy },
  ...record
}: HealthRecord<Ledger>): HealthRecord<Ledger> {
  return {
    ...record,
    person: { birthYear, sex, pregnancy },
    intakes: record.intakes.map(forRulesOnly),
    recent: record.recent.map(forRulesOnly),
  };
}

/**
 * What the rules may know, from the diary. What was not answered is unknown, never "no"; only pregnancy is known to be
 * "no" for a man. Age is the one the person turns this year, as the trends count it.
 */
export function safetyFacts(record: HealthRecord): SafetyFacts {
  const { person, intakes, answers, today } = record;
  const now = running(record.remedies, today);
  const answered = (id: QuestionId): Answer => answers[id] ?? "unknown";
  const conditionAnswer = (id: ConditionId): Answer =>
    id === "blood-thinner" && now.some(({ remedy }) => saysThinner.test(remedy.name)) ? "yes" : answered(id);
  const state = person.sex === "male" ? "no" : person.pregnancy;
  const expecting = (which: "pregnant" | "breastfeeding"): Answer => {
    if (state === null) return "unknown";
    return state === which ? "yes" : "no";
  };
  const ageYears = person.birthYear === null ? null : Number(today.slice(0, 4)) - person.birthYear;
  const referenceOf = (nutrient: Nutrient) => byNutrient(intakes, nutrient)?.reference;
  const limit = (nutrient: Nutrient, orAmount: boolean) =>
    ceilingOf(countingAll(nutrient, referenceOf(nutrient), { ...person, ageYears }), { orAmount });
  return {
    ageYears,
    pregnant: expecting("pregnant"),
    breastfeeding: expecting("breastfeeding"),
    conditions: Object.fromEntries(conditionIds.map((id) => [id, conditionAnswer(id)])) as Record<
      ConditionId,
      Answer
    >,
    medicines: now.map(medicine).filter((m) => m.classes.length > 0),
    supplements: [...now.map(contents), loggedSupplements(record.recent)].filter(
      (s) => s.contains.length > 0,
    ),
    magnesiumSupplementLimit: ceilingOf(referenceOf("magnesium"), { orAmount: false }),
    sodiumMg: meanIntake(record, "sodium", { limit: limit("sodium", true), ledger: now }),
    calciumMg: meanIntake(record, "calcium", {
      limit: limit("calcium", false),
      ledger: now,
    }),
    waterG: meanIntake(record, "water", { limit: limit("water", true), ledger: now }),
    mostWaterInAnHourG: record.mostWaterInAnHourG,
    greensChanged: answered("greens-changed"),
    restlessLegs: answered("restless-legs"),
    redFlags: record.redFlags,
    considering: [],
  };
}
