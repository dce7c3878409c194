import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { type AmountColumn, perColumn } from "#lib/knowledge/nutrients/columns";
import { perUnit } from "./amount-cell";
import { cellDate } from "./cell-date";
import { emptyProposal, type Proposal, type ProposedEntry, type Reader, type Skipped } from "./schema";
import { walkXml } from "./sheet-grids";

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
  readonly #entries = new Map<string, ProposedEntry>();
  readonly #awake = new Map<CivilDate, number>();
  readonly #skipped: Skipped[] = [];
  #rows = 0;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  take(record: Readonly<Record<string, string>>): void {
    const { type = "", startDate = "", endDate = "" } = record;
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
    else if (/Awake$/.test(record.value ?? "")) {
      const minutes =
        (Date.parse(endDate.replace(" ", "T").replace(/ ([+-]\d{2})(\d{2})$/, "$1:$2")) -
          Date.parse(startDate.replace(" ", "T").replace(/ ([+-]\d{2})(\d{2})$/, "$1:$2"))) /
        60_000;
      const night =
        Number(at.time?.slice(0, 2) ?? 12) < this.#reader.nightStartHour ? addDays(at.date, -1) : at.date;
      if (minutes > 0) this.#awake.set(night, (this.#awake.get(night) ?? 0) + minutes);
    }
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
    const before = this.#entries.get(key) ?? {
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
    this.#entries.set(key, {
      ...before,
      [column]: sum,
      ...(isWater ? { grams: sum, quantity: sum, unit: "ml" } : {}),
    });
  }

  #skip(reason: string): void {
    if (this.#skipped.length < 1000) this.#skipped.push({ line: this.#rows, reason });
  }

  proposal(): Proposal {
    const nights = [...this.#awake]
      .filter(([night]) => night <= this.#reader.lastNight)
      .map(([night, minutes]) => ({
        line: 1,
        night,
        crampCount: null,
        worstPain: null,
        crampMinutes: null,
        sleepLostMinutes: Math.min(1440, Math.round(minutes)),
        sleepDisturbance: null,
        soreness: null,
        stretchedBeforeBed: null,
        factors: [],
        note: null,
      }));
    const entries = [...this.#entries.values()];
    const kind =
      entries.length > 0 && nights.length > 0
        ? "mixed"
        : entries.length > 0
          ? "foods"
          : nights.length > 0
            ? "sleep"
            : "unknown";
    const none =
      kind === "unknown" && this.#skipped.length === 0
        ? [{ line: 1, reason: "This export of Apple Health holds no foods, no water and no time awake." }]
        : [];
    return {
      ...emptyProposal(kind),
      rows: this.#rows,
      nights,
      entries,
      skipped: [...this.#skipped, ...none],
    };
  }
}

/** Whether a text is an export of Apple Health, by its beginning. */
export const isAppleHealth = (beginning: string) => /<!DOCTYPE HealthData|<HealthData\b/.test(beginning);

/** What an export of Apple Health would write, read in pieces: however long it is, only the diary's part is held. */
export function appleHealthProposal(chunks: Iterable<string>, reader: Reader): Proposal {
  const records = new HealthRecords(reader);
  walkXml(chunks, { open: (name, attributes) => (name === "Record" ? records.take(attributes) : undefined) });
  return records.proposal();
}
