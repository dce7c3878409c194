import { type AmountColumn, perColumn } from "#lib/knowledge/nutrients/columns";
import { perUnit } from "./amount-cell";
import { cellDate } from "./cell-date";
import { type Sourced, withOneSource } from "./one-source";
import { emptyProposal, type Proposal, type ProposedEntry, type Reader, type Skipped } from "./schema";
import { xmlWalk } from "./sheet-grids";
import { timeAwakeRemark } from "./unread-columns";

const columns: Readonly<Record<string, AmountColumn>> = {
  HKQuantityTypeIdentifierDietaryMagnesium: "magnesiumMg",
  HKQuantityTypeIdentifierDietaryPotassium: "potassiumMg",
  HKQuantityTypeIdentifierDietaryCalcium: "calciumMg",
  HKQuantityTypeIdentifierDietarySodium: "sodiumMg",
  HKQuantityTypeIdentifierDietaryVitaminE: "vitaminEMg",
  HKQuantityTypeIdentifierDietaryWater: "waterG",
};

/** Collects what a diary keeps out of Apple Health, record by record: all others are forgotten as they pass. */
class HealthRecords {
  readonly #reader: Reader;
  readonly #entries = new Map<string, Sourced>();
  #isAwakeSeen = false;
  readonly #skipped: Skipped[] = [];
  #rows = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  take(record: Readonly<Record<string, string>>): void {
    const { type = "", startDate = "" } = record;
    const column = columns[type];
    const isSleep = type === "HKCategoryTypeIdentifierSleepAnalysis";
    const isAche = /BodyAche|Cramps/.test(type);
    if (!column && !isSleep && !isAche) return;
    this.#rows += 1;
    const at = cellDate(startDate, { ...this.#reader, order: "ymd" });
    if (!at || at.date > this.#reader.today) this.#skip("This day is still to come, or no date.");
    else if (column) this.#amount(record, column, at);
    else if (isAche)
      this.#skip(
        `${type.replace("HKCategoryTypeIdentifier", "")} of ${startDate.slice(0, 16)} is no leg cramp: Apple Health has no record of those.`,
      );
    else if (/Awake$/.test(record.value ?? "")) this.#isAwakeSeen = true;
  }

  #amount(
    { value = "", unit = "", startDate = "", sourceName = "" }: Readonly<Record<string, string>>,
    column: AmountColumn,
    at: Pick<ProposedEntry, "date" | "time">,
  ): void {
    const isWater = column === "waterG";
    const factor = perUnit(unit, isWater);
    const amount = Number(value) * (factor ?? Number.NaN);
    if (!(amount >= 0)) {
      this.#skip(`“${value} ${unit}” is no amount.`);
      return;
    }
    const key = `${isWater ? "water" : "food"} ${sourceName} ${startDate}`;
    const name = isWater ? "Water" : `Food in ${sourceName || "Apple Health"}`;
    const before = this.#entries.get(key)?.entry ?? {
      line: this.#rows,
      ...at,
      kind: isWater ? "drink" : "food",
      name,
      grams: null,
      quantity: null,
      unit: null,
      ...perColumn((): number | null => null),
      note: null,
    };
    const sum = Math.round(((before[column] ?? 0) + amount) * 1e6) / 1e6;
    const entry = {
      ...before,
      [column]: sum,
      ...(isWater ? { grams: sum, quantity: sum, unit: "ml" } : {}),
    };
    this.#entries.set(key, { source: sourceName, entry });
  }

  #skip(reason: string): void {
    if (this.#skipped.length < 1000) this.#skipped.push({ line: this.#rows, reason });
  }

  proposal(): Proposal {
    const { entries, remarks } = withOneSource([...this.#entries.values()]);
    const kind = entries.length > 0 ? "foods" : this.#isAwakeSeen ? "sleep" : "unknown";
    const none =
      kind === "unknown" && this.#skipped.length === 0
        ? [{ line: 1, reason: "This export of Apple Health holds no foods and no water." }]
        : [];
    return {
      ...emptyProposal(kind),
      program: "Apple Health",
      rows: this.#rows,
      entries,
      skipped: [...this.#skipped, ...none],
      remarks: [...(this.#isAwakeSeen ? [timeAwakeRemark] : []), ...remarks],
    };
  }
}

/** Whether a text is an export of Apple Health, by its beginning. */
export const isAppleHealth = (beginning: string) => /<!DOCTYPE HealthData|<HealthData\b/.test(beginning);

/** Reads an export of Apple Health in pieces: however long it is, only the diary's part is held. */
export class AppleHealthReading {
  readonly #records: HealthRecords;
  readonly #walk: ReturnType<typeof xmlWalk>;

  constructor(reader: Reader) {
    this.#records = new HealthRecords(reader);
    this.#walk = xmlWalk({
      open: (name, attributes) => (name === "Record" ? this.#records.take(attributes) : undefined),
    });
  }

  /** @throws where the export is no XML */
  write(piece: string): void {
    this.#walk.write(piece);
  }

  /** What it would write, once it is at its end. @throws where the export broke off */
  proposal(): Proposal {
    this.#walk.end();
    return this.#records.proposal();
  }
}
