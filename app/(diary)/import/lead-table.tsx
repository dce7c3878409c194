"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { SelectField } from "#app/_ui/select-field";
import type { DayOrder } from "#lib/exchange/recognition/cell-date";
import type { HeaderField } from "#lib/exchange/recognition/header-fields";
import type { Glimpse, Lead, LedKind } from "#lib/exchange/recognition/lead";
import { fieldChoices, ledKindWords } from "#lib/exchange/transfer/words";

type Props = {
  tables: readonly Glimpse[];
  onLead: (table: number, lead: Lead) => Promise<void>;
};

const orderOptions = [
  { value: "dmy", label: "Day first, 28/3/2026" },
  { value: "mdy", label: "Month first, 3/28/2026" },
  { value: "ymd", label: "Year first, 2026-03-28" },
] as const;
const fieldOptions = [{ value: "", label: "Not read" }, ...fieldChoices];
const fieldOf = (chosen: string): HeaderField | null =>
  fieldChoices.find(({ value }) => value === chosen)?.value ?? null;
const kindOptions = Object.entries(ledKindWords).map(([value, label]) => ({
  value: value as LedKind,
  label,
}));

/** How a table is read where the person knows better: what its rows are, which line names the columns, what each holds. */
export function LeadTable({ tables, onLead }: Props) {
  const [at, setAt] = useState(0);
  const table = tables[at];
  return (
    <div className="flex flex-col gap-6">
      {tables.length > 1 ? (
        <SelectField
          label="Which table"
          options={tables.map(({ name }, index) => ({
            value: `${index}`,
            label: name === "" ? `Table ${index + 1}` : name,
          }))}
          value={`${at}`}
          onChange={({ target }) => setAt(Number(target.value))}
        />
      ) : null}
      {table ? <LeadForm key={at} table={table} onLead={(lead) => onLead(at, lead)} /> : null}
    </div>
  );
}

function LeadForm({ table, onLead }: { table: Glimpse; onLead: (lead: Lead) => Promise<void> }) {
  const [kind, setKind] = useState<LedKind>("nights");
  const [order, setOrder] = useState<DayOrder | null>(null);
  const [header, setHeader] = useState(table.header);
  const [columns, setColumns] = useState<Fields>(() => columnsAt(table, table.header));
  const [pending, setPending] = useState(false);
  const hasDate = columns.some((field) => field === "date" || field === "night");
  function chooseHeader(next: number | null) {
    setHeader(next);
    setColumns(columnsAt(table, next));
  }
  async function read() {
    setPending(true);
    await onLead({ kind, header, order, columns });
    setPending(false);
  }
  return (
    <>
      <ChoiceGroup
        label="What the rows are"
        options={kindOptions}
        value={kind}
        onChange={(chosen) => chosen && setKind(chosen)}
      />
      <SelectField
        label="Which line names the columns"
        options={[
          { value: "", label: "None of them" },
          ...table.first.map(({ cells }, index) => ({
            value: `${index}`,
            label: cells
              .filter((cell) => cell !== "")
              .join(" | ")
              .slice(0, 70),
          })),
        ]}
        value={header === null ? "" : `${header}`}
        onChange={({ target }) => chooseHeader(target.value === "" ? null : Number(target.value))}
      />
      <Columns table={table} header={header} columns={columns} onChange={setColumns} />
      <ChoiceGroup
        label="How the dates are written"
        hint="Unless you say, Charley goes by the dates themselves."
        options={orderOptions}
        value={order}
        onChange={setOrder}
        clearable
      />
      {hasDate ? null : <p role="status">One column must hold the date.</p>}
      <div>
        <Button pending={pending} disabled={!hasDate} onClick={() => void read()}>
          Read it so
        </Button>
      </div>
    </>
  );
}

type Fields = readonly (HeaderField | null)[];

/** What each column holds; of two that are said to hold the same the later one does. */
function Columns({
  table,
  header,
  columns,
  onChange,
}: {
  table: Glimpse;
  header: number | null;
  columns: Fields;
  onChange: (columns: Fields) => void;
}) {
  const listed = columns.map((field, at) => ({ field, at }));
  const choose = (chosen: HeaderField | null, at: number) =>
    onChange(listed.map((one) => (one.at === at ? chosen : one.field === chosen ? null : one.field)));
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {listed.map(({ field, at }) => (
        <SelectField
          key={at}
          label={columnName(table, header, at)}
          options={fieldOptions}
          value={fieldOf(field ?? "") ?? ""}
          onChange={({ target }) => choose(fieldOf(target.value), at)}
        />
      ))}
    </div>
  );
}

/** What the chosen line names its columns, or nothing where none does. */
const columnsAt = (table: Glimpse, header: number | null) =>
  header === null ? (table.first[0]?.cells.map(() => null) ?? []) : (table.first[header]?.columns ?? []);

/** The column by its head, or by its place, with what stands in its first row, to know it by. */
function columnName(table: Glimpse, header: number | null, column: number): string {
  const head = header === null ? "" : (table.first[header]?.cells[column] ?? "");
  const sample = table.first
    .slice((header ?? -1) + 1)
    .map(({ cells }) => cells[column] ?? "")
    .find((cell) => cell !== "");
  return `${head === "" ? `Column ${column + 1}` : head}${sample === undefined ? "" : `, such as “${sample}”`}`;
}
