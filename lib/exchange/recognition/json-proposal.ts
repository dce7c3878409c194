import { z } from "zod";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { perColumn } from "#lib/knowledge/nutrients/columns";
import { nutrientTable } from "#lib/knowledge/nutrients/table";
import { cellDate, type When } from "./cell-date";
import { type NamedPart, withoutCountedSums } from "./counted-sums";
import { gridProposal } from "./grid-proposal";
import { healthLog, healthLogFile } from "./health-log";
import {
  emptyProposal,
  joinedProposal,
  type Proposal,
  type ProposedEntry,
  type Reader,
  type Skipped,
} from "./schema";
import { yazioEntries, yazioFile } from "./yazio";

const noAmounts = () => perColumn((): number | null => null);
const figure = z.coerce.number().nullish().catch(null);
const text = z.coerce.string().nullish().catch(null);

const when = (written: string, reader: Reader): When | null => cellDate(written, { ...reader, order: "ymd" });
/** A moment at midnight, in whatever zone, is a bare day. */
const dayOrMoment = (written: string, reader: Reader): When | null => {
  const date = parseCivilDate(written.slice(0, 10));
  return date && (/[T ]00:00/.test(written) || written.length === 10)
    ? { date, time: null }
    : when(written, reader);
};

const base = (line: number, at: When): Omit<ProposedEntry, "name"> => ({
  line,
  ...at,
  kind: "food",
  grams: null,
  quantity: null,
  unit: null,
  ...noAmounts(),
  note: null,
});

function finished(
  kind: Proposal["kind"],
  rows: number,
  entries: readonly (ProposedEntry | null)[],
  reader: Reader,
  remarks: readonly string[] = [],
): Proposal {
  const skipped: Skipped[] = [];
  const good = entries.flatMap((entry, at) => {
    if (entry === null) skipped.push({ line: at + 1, reason: "It names no food, or no day." });
    else if (entry.date > reader.today) skipped.push({ line: at + 1, reason: "This day is still to come." });
    else return [entry];
    return [];
  });
  return { ...emptyProposal(kind), rows, entries: good, skipped, remarks };
}

const waistlineFile = z.object({
  foodList: z.array(
    z.looseObject({
      id: text,
      name: text,
      portion: figure,
      unit: text,
      nutrition: z.record(z.string(), z.unknown()).nullish(),
    }),
  ),
  diary: z.array(
    z.looseObject({
      dateTime: z.string(),
      items: z.array(z.looseObject({ id: text, portion: figure, quantity: figure })),
    }),
  ),
});

/** Waistline: the diary points into a list of foods, whose figures are for one portion. */
function waistline({ foodList, diary }: z.output<typeof waistlineFile>, reader: Reader): Proposal {
  const foods = new Map(foodList.map((food) => [food.id, food]));
  const items = diary.flatMap(({ dateTime, items: listed }) =>
    listed.map((item) => ({ item, at: dayOrMoment(dateTime, reader) })),
  );
  return finished(
    "foods",
    items.length,
    items.map(({ item, at }, index) => {
      const food = foods.get(item.id);
      if (!at || !food?.name) return null;
      const eaten = (item.portion ?? 0) * (item.quantity ?? 1);
      const isWeight = /^(?:g|ml)$/i.test(food.unit ?? "");
      const amounts = noAmounts();
      for (const { nutrient, column } of nutrientTable) {
        const said = Number(food.nutrition?.[nutrient]);
        if (said > 0 && food.portion && eaten > 0) amounts[column] = (said * eaten) / food.portion;
      }
      return {
        ...base(index + 1, at),
        name: food.name.slice(0, 300),
        grams: isWeight && eaten > 0 ? eaten : null,
        quantity: eaten > 0 ? eaten : null,
        unit: food.unit ?? null,
        ...amounts,
      };
    }),
    reader,
  );
}

const intakeFile = z
  .array(
    z.looseObject({
      unit: text,
      amount: figure,
      dateTime: z.string(),
      meal: z.looseObject({ name: text, nutriments: z.record(z.string(), z.unknown()).nullish() }),
    }),
  )
  .min(1);

/** OpenNutriTracker: its nutrients are per 100; minerals only where it has them. */
function openNutriTracker(rows: z.output<typeof intakeFile>, reader: Reader): Proposal {
  return finished(
    "foods",
    rows.length,
    rows.map((row, at) => {
      const moment = dayOrMoment(row.dateTime, reader);
      if (!moment || !row.meal.name) return null;
      const isWeight = /^(?:g|ml|gml|g\/ml)$/i.test(row.unit ?? "");
      const amounts = noAmounts();
      for (const { nutrient, column } of nutrientTable) {
        const said = Number(row.meal.nutriments?.[`${nutrient}100`]);
        if (said > 0 && isWeight && row.amount) amounts[column] = (said * row.amount) / 100;
      }
      return {
        ...base(at + 1, moment),
        name: row.meal.name.slice(0, 300),
        grams: isWeight ? (row.amount ?? null) : null,
        quantity: row.amount && row.amount > 0 ? row.amount : null,
        unit: row.unit ?? null,
        ...amounts,
      };
    }),
    reader,
  );
}

/** Yazio: what was chosen from its own list stands there by number only. */
function yazio(file: z.output<typeof yazioFile>, reader: Reader): Proposal {
  const all = yazioEntries(file);
  const entries = all.map((item, at): ProposedEntry | null => {
    const moment = dayOrMoment(item.date, reader);
    return moment && item.name
      ? { ...base(at + 1, moment), ...item.amount, name: item.name.slice(0, 300) }
      : null;
  });
  const told = finished("foods", all.length, entries, reader);
  return {
    ...told,
    skipped: told.skipped.map(({ line }) => ({
      line,
      reason: "Yazio’s file holds only the number of this food in Yazio’s own list, not its name.",
    })),
  };
}

/** All lists as one, with the names of those that nothing is read from. */
function joinedLists(lists: readonly NamedPart[]): Proposal {
  const all = joinedProposal(lists.map(({ proposal }) => proposal));
  const unread = lists.filter(({ proposal }) => proposal.kind === "unknown").map(({ name }) => `“${name}”`);
  return all.kind === "unknown" || unread.length === 0
    ? all
    : { ...all, remarks: [...all.remarks, `Nothing is read from ${unread.join(", ")}.`] };
}

/** Any list of flat objects is a table with their names as its header. */
function listed(value: unknown, reader: Reader): Proposal | null {
  const rows = z.array(z.record(z.string(), z.unknown())).min(1).safeParse(value);
  if (rows.success) {
    const header = [...new Set(rows.data.flatMap((row) => Object.keys(row)))].slice(0, 200);
    const cells = (row: Record<string, unknown>) =>
      header.map((name) =>
        row[name] == null || typeof row[name] === "object"
          ? Array.isArray(row[name])
            ? row[name].join(", ")
            : ""
          : String(row[name]),
      );
    return gridProposal(
      {
        name: "",
        delimiter: ",",
        rows: [
          { line: 0, cells: header },
          ...rows.data.map((row, at) => ({ line: at + 1, cells: cells(row) })),
        ],
      },
      reader,
    );
  }
  if (typeof value !== "object" || value === null) return null;
  const all = Object.entries(value).flatMap(([name, part]) => {
    const proposal = listed(part, reader);
    return proposal ? [{ name, proposal }] : [];
  });
  return all.length === 0 ? null : joinedLists(withoutCountedSums(all));
}

/** What a JSON file of another program would write. Charley's own export is not read here: it goes back table by table. */
export function jsonProposal(value: unknown, reader: Reader): Proposal {
  const read = <Of extends z.ZodType>(
    schema: Of,
    propose: (file: z.output<Of>, reader: Reader) => Proposal,
    program: string,
  ): Proposal | null => {
    const file = schema.safeParse(value);
    return file.success ? { ...propose(file.data, reader), program } : null;
  };
  return (
    read(waistlineFile, waistline, "Waistline") ??
    read(healthLogFile, healthLog, "HealthLog") ??
    read(yazioFile, yazio, "Yazio") ??
    read(intakeFile, openNutriTracker, "OpenNutriTracker") ??
    listed(value, reader) ?? {
      ...emptyProposal("unknown"),
      skipped: [
        { line: 1, reason: "This JSON holds no list of nights, foods or doses that Charley can read." },
      ],
    }
  );
}
