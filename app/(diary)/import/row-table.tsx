import { DataTable } from "#app/_ui/data-table";
import { Disclosure } from "#app/_ui/disclosure";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { nightSummary } from "#lib/diary/nights/night-summary";
import { crampsWords } from "#lib/diary/nights/night-words";
import type { Imported } from "#lib/exchange/transfer/mutations";
import type { FileRows } from "#lib/exchange/transfer/read-rows";
import { foodFields, nightFields } from "#lib/exchange/transfer/schema";
import { leadNutrients, nutrientFacts } from "#lib/knowledge/nutrients/nutrient";

const shownRows = 50;
const outcomeWords = { new: "new", same: "already there", kept: "diary says otherwise" } as const;

/** The rows that need a look, and a first stretch of those that can be read. */
export function RowTable({ rows, outcomes }: { rows: FileRows; outcomes: readonly Imported[] | null }) {
  const labels: Readonly<Record<string, string>> = rows.kind === "nights" ? nightFields : foodFields;
  const outcomeOf = new Map(outcomes?.map(({ line, outcome }) => [line, outcomeWords[outcome]]));
  const read = rows.good.slice(0, shownRows).map((row) => ({
    line: row.line,
    what:
      "night" in row
        ? dateWords(row.night, { year: true })
        : `${row.name}, ${dateWords(row.date, { year: true })}`,
    said: "night" in row ? nightSaid(row) : foodSaid(row),
    outcome: outcomeOf.get(row.line) ?? "",
  }));
  return (
    <>
      {rows.bad.length > 0 ? (
        <DataTable
          caption="Rows that need a look"
          columns={[
            { key: "line", header: "Line", cell: ({ line }) => grouped(line) },
            { key: "field", header: "Column", cell: ({ field }) => labels[field] ?? field },
            { key: "message", header: "What is the matter", cell: ({ message }) => message },
          ]}
          rows={rows.bad.slice(0, shownRows)}
          rowKey={({ line, field, message }) => `${line} ${field} ${message}`}
        />
      ) : null}
      {read.length > 0 ? (
        <Disclosure summary="The rows as they were read" open={rows.good.length <= 10}>
          <DataTable
            caption={
              rows.good.length > shownRows
                ? `The first ${shownRows} of ${grouped(rows.good.length)}`
                : "All of them"
            }
            columns={[
              { key: "line", header: "Line", cell: ({ line }) => grouped(line) },
              { key: "what", header: rows.kind === "nights" ? "Night" : "Food", cell: ({ what }) => what },
              { key: "said", header: "Read as", cell: ({ said }) => said },
              { key: "outcome", header: "In the diary", cell: ({ outcome }) => outcome },
            ]}
            rows={read}
            rowKey={({ line }) => `${line}`}
          />
        </Disclosure>
      ) : null}
    </>
  );
}

type Night = Extract<FileRows, { kind: "nights" }>["good"][number];
type Food = Extract<FileRows, { kind: "foods" }>["good"][number];

const known = (parts: readonly (string | null)[]) => parts.filter((part) => part !== null).join(", ");
const notInFile = { soreness: null, stretchedBeforeBed: null, factors: [] };
const withUnit = (value: number | null, unit: string) => (value === null ? null : `${value} ${unit}`);

function nightSaid(row: Night): string {
  const { state, count: cramps, countIsFloor } = nightSummary({ ...row, ...notInFile }, []);
  const count = state === "none" ? "no cramp" : state === "cramps" ? crampsWords(cramps, countIsFloor) : null;
  return known([
    count,
    withUnit(row.crampMinutes, "min"),
    row.worstPain === null ? null : `pain ${row.worstPain}`,
    row.sleepDisturbance === null ? null : `sleep ${row.sleepDisturbance}`,
  ]);
}

function foodSaid(row: Food): string {
  const said = known([
    row.time,
    withUnit(row.grams, "g"),
    ...leadNutrients.map((nutrient) => {
      const { name, unit, column } = nutrientFacts[nutrient];
      return row[column] === null ? null : `${name} ${row[column]} ${unit}`;
    }),
  ]);
  return said === "" ? "amount not known" : said;
}
