"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Notice } from "#app/_ui/notice";
import { SelectField } from "#app/_ui/select-field";
import { defaultDayStartHour } from "#lib/base/time/day-of";
import { instantOfDate } from "#lib/base/time/instant";
import {
  datesOf,
  type FileMatching,
  type FileRows,
  guessedMatching,
  readRows,
} from "#lib/exchange/transfer/read-rows";
import { type DateOrder, foodFields, nightFields } from "#lib/exchange/transfer/schema";
import type { ChosenFile } from "./chosen-file";

type Props = {
  file: ChosenFile;
  matching: FileMatching;
  onMatch: (matching: FileMatching) => void;
  onRead: (rows: FileRows) => void;
  /** The rows stand below as they were read: the next thing to do is there. */
  isRead: boolean;
  timeZone: string;
  nightStartHour: number;
};

const orderOptions = [
  { value: "dmy", label: "Day first, 28/3/2026" },
  { value: "mdy", label: "Month first, 3/28/2026" },
  { value: "ymd", label: "Year first, 2026-03-28" },
] as const;

const orderHints = {
  mixed: "They are not all written alike. Rows in another way are listed, so that you can put them right.",
  ambiguous: "Every date in this file could be read in two ways, so please say.",
} as const;

/** The matching with one field put on another column; a column holds one field only. */
function withColumn(matching: FileMatching, field: string, column: number | null): FileMatching {
  const columns = Object.fromEntries(
    Object.entries(matching.columns).map(([name, at]) => [
      name,
      name === field ? column : at === column ? null : at,
    ]),
  );
  return { ...matching, columns } as FileMatching;
}

export function MatchColumns({ file, matching, onMatch, onRead, isRead, ...times }: Props) {
  const [order, setOrder] = useState<DateOrder | null>(null);
  const dates = datesOf(file.table, matching);
  const known = dates.order === "ambiguous" || dates.order === "mixed" ? order : dates.order;
  const labels: Readonly<Record<string, string>> = matching.kind === "nights" ? nightFields : foodFields;
  const missing = missingFields(matching);
  const timesSaid = timesWords(matching.kind, { ...times, hasClock: dates.hasClock });
  return (
    <div className="flex flex-col gap-6">
      <ChoiceGroup
        label="What the rows are"
        options={[
          { value: "nights", label: "One row a night" },
          { value: "foods", label: "One row a food" },
        ]}
        value={matching.kind}
        onChange={(kind) => kind && onMatch(guessedMatching(kind, file.table))}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        {Object.entries(matching.columns).map(([field, column]) => (
          <SelectField
            key={field}
            label={labels[field] ?? field}
            options={columnOptions(file)}
            value={column === null ? "" : `${column}`}
            onChange={({ target }) =>
              onMatch(withColumn(matching, field, target.value === "" ? null : Number(target.value)))
            }
            error={missing.includes(field) ? "Please choose the column" : null}
          />
        ))}
      </div>
      <Unused columns={unusedColumns(file, matching)} />
      {dates.order === "ambiguous" || dates.order === "mixed" ? (
        <ChoiceGroup
          label={`How the dates are written (the first is ${dates.sample ?? "empty"})`}
          hint={orderHints[dates.order]}
          options={orderOptions}
          value={order}
          onChange={setOrder}
        />
      ) : null}
      {timesSaid ? <Notice level="info" title={timesSaid} /> : null}
      <div>
        <Button
          variant={missing.length === 0 && known !== null && !isRead ? "primary" : "quiet"}
          disabled={missing.length > 0 || known === null}
          onClick={() => known && onRead(rowsNow(file, matching, { ...times, order: known }))}
        >
          Read the rows
        </Button>
      </div>
    </div>
  );
}

/** The rows as they read today: what is still to come is not recorded. */
function rowsNow(
  { table }: ChosenFile,
  matching: FileMatching,
  { order, timeZone, nightStartHour }: { order: DateOrder; timeZone: string; nightStartHour: number },
): FileRows {
  const now = instantOfDate(new Date());
  return readRows(table, matching, {
    order,
    timeZone,
    arrival: { now, nightStartHour, dayStartHour: defaultDayStartHour },
  });
}

/** What is left out is said, so that she can choose it above. */
function Unused({ columns }: { columns: readonly string[] }) {
  if (columns.length === 0) return null;
  return (
    <p className="max-w-read text-soft">
      Not read: {columns.join(", ")}. Choose such a column above if one of the answers stands in it.
    </p>
  );
}

/** How the times of the file are read; null where it holds none. */
function timesWords(
  kind: FileMatching["kind"],
  { timeZone, nightStartHour, hasClock }: { timeZone: string; nightStartHour: number; hasClock: boolean },
): string | null {
  if (kind === "foods") return `Times are read in your time zone, ${timeZone}.`;
  return hasClock
    ? `A time before ${nightStartHour}:00 is put in the night that began the evening before.`
    : null;
}

function columnOptions({ table }: ChosenFile) {
  const first = table.rows[0]?.cells ?? [];
  return [
    { value: "", label: "Not in this file" },
    ...table.header.map((name, index) => ({
      value: `${index}`,
      label: `${name || `Column ${index + 1}`}${first[index] ? ` (${first[index]?.slice(0, 24)})` : ""}`,
    })),
  ];
}

/** The columns with a name that no answer is read from. */
function unusedColumns({ table }: ChosenFile, { columns }: FileMatching): string[] {
  const used = new Set<number | null>(Object.values(columns));
  return table.header.filter((name, at) => name !== "" && !used.has(at));
}

function missingFields(matching: FileMatching): string[] {
  if (matching.kind === "nights") return matching.columns.night === null ? ["night"] : [];
  return (["date", "food"] as const).filter((field) => matching.columns[field] === null);
}
