"use client";

import { type ChangeEvent, useState } from "react";
import { Disclosure } from "#app/_ui/disclosure";
import { TextField } from "#app/_ui/text-field";
import { csvTable } from "#lib/base/tables/csv-table";
import { grouped } from "#lib/base/text/grouped";
import { fileKindOf } from "#lib/exchange/transfer/matched-columns";
import { mostFileBytes, mostRows } from "#lib/exchange/transfer/schema";
import type { ChosenFile } from "./chosen-file";

/** Reads a file in the browser; nothing is sent yet. What is wrong with it as a whole comes back as words. */
async function read(file: File): Promise<ChosenFile | string> {
  if (file.size > mostFileBytes) return "This file is over 20 MB. Please cut it into smaller ones.";
  const text = await file.text();
  if (text.includes("\0"))
    return "This is not a text file. In your spreadsheet, save the table as CSV and choose that.";
  const table = csvTable(text);
  if (!table || table.rows.length === 0) {
    return "There are no rows in this file. Its first line names the columns, the lines below are the nights or foods.";
  }
  if (table.rows.length > mostRows) {
    return `This file has ${grouped(table.rows.length)} rows; up to ${grouped(mostRows)} go in at once. Please cut it into smaller ones.`;
  }
  return { name: file.name, table, kind: fileKindOf(table.header) ?? "nights" };
}

export function ChooseFile({
  file,
  onChoose,
}: {
  file: ChosenFile | null;
  onChoose: (file: ChosenFile | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  async function chosen(event: ChangeEvent<HTMLInputElement>) {
    const [picked] = event.target.files ?? [];
    if (!picked) return;
    const found = await read(picked).catch(() => "This file could not be read. Please choose it again.");
    setProblem(typeof found === "string" ? found : null);
    onChoose(typeof found === "string" ? null : found);
  }
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="A CSV file"
        hint="Commas, semicolons or tabs; decimal point or comma; any usual way to write dates."
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => void chosen(event)}
        error={problem}
      />
      {file ? (
        <p role="status">
          {file.name}: {grouped(file.table.rows.length)} {file.table.rows.length === 1 ? "row" : "rows"}.
        </p>
      ) : null}
      <Disclosure summary="What such a table looks like">
        <p className="mb-2">One row a night. A 0 says there was no cramp; an empty cell says nothing.</p>
        <pre className="overflow-x-auto rounded-sm bg-sunk p-3 text-sm">
          night,number,minutes,pain,sleep disturbance{"\n"}2026-03-27,0,,,1{"\n"}2026-03-28,2,4.5,7,5
        </pre>
        <p className="mt-4 mb-2">One row a food, with grams or with amounts in mg.</p>
        <pre className="overflow-x-auto rounded-sm bg-sunk p-3 text-sm">
          date,time,food,grams,magnesium mg{"\n"}2026-03-28,07:30,Oatmeal,234,{"\n"}2026-03-28,12:15,Mineral
          water,,30
        </pre>
      </Disclosure>
    </div>
  );
}
