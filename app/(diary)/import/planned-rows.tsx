"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { SelectField } from "#app/_ui/select-field";
import { StatusBadge } from "#app/_ui/status-badge";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { chosenFor, type ImportChoices, type RowChoice } from "#lib/exchange/transfer/import-choices";
import type { PlanRow } from "#lib/exchange/transfer/plan-row";
import { planOutcomeWords } from "#lib/exchange/transfer/words";
import { choiceLabel } from "./plan-choices";

type Props = {
  rows: readonly PlanRow[];
  choices: ImportChoices;
  /** Null: they stand as they were written */
  onChange: ((choices: ImportChoices) => void) | null;
};

const shownDates = 20;
const isOfNight = ({ what }: PlanRow) => what === "night" || what === "cramp";
const filters = [
  { value: "", label: "All of it" },
  { value: "new", label: "What is new" },
  { value: "changed", label: "What would change" },
  { value: "kept", label: "Where your diary says otherwise" },
  { value: "same", label: "What is there already" },
] as const;

type Dated = { readonly key: string; readonly heading: string; readonly rows: PlanRow[] };

/** The rows by night and day, the latest first. */
function byDate(rows: readonly PlanRow[]): Dated[] {
  const dates = new Map<string, Dated>();
  for (const row of rows) {
    const key = `${row.date} ${isOfNight(row) ? "night" : "day"}`;
    const words = dateWords(row.date, { year: true });
    const heading = isOfNight(row) ? `Night of ${words}` : words;
    const dated = dates.get(key) ?? { key, heading, rows: [] };
    dated.rows.push(row);
    dates.set(key, dated);
  }
  return [...dates.values()].sort((a, b) => (a.key < b.key ? 1 : -1));
}

/** All that a file would write, as nights and days in the person's words; each row can be chosen otherwise. */
export function PlannedRows({ rows, choices, onChange }: Props) {
  const [filter, setFilter] = useState<string>("");
  const [shown, setShown] = useState(shownDates);
  const usable = rows.filter(
    ({ what, outcome }) => what !== "remedy" && (filter === "" || outcome === filter),
  );
  const dates = byDate(usable);
  const offers = filters.filter(
    ({ value }) => value === "" || rows.some(({ what, outcome }) => what !== "remedy" && outcome === value),
  );
  return (
    <Disclosure summary="Night by night, day by day" open>
      <div className="flex flex-col gap-4">
        {offers.length > 2 ? (
          <SelectField
            label="Show"
            options={offers}
            value={filter}
            onChange={({ target }) => {
              setFilter(target.value);
              setShown(shownDates);
            }}
          />
        ) : null}
        <ul className="flex flex-col gap-4">
          {dates.slice(0, shown).map((dated) => (
            <li key={dated.key}>
              <p className="font-semibold">{dated.heading}</p>
              <ul className="mt-1 flex flex-col divide-y divide-line">
                {dated.rows.map((row) => (
                  <Row key={row.key} row={row} choices={choices} onChange={onChange} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
        {dates.length > shown ? (
          <div>
            <Button variant="quiet" onClick={() => setShown(shown + 5 * shownDates)}>
              Show more ({grouped(dates.length - shown)} nights and days)
            </Button>
          </div>
        ) : null}
      </div>
    </Disclosure>
  );
}

function Row({ row, choices, onChange }: { row: PlanRow } & Omit<Props, "rows">) {
  const chosen = chosenFor(row, choices);
  const choose = (choice: RowChoice) =>
    onChange?.({ ...choices, rows: { ...choices.rows, [row.key]: choice } });
  const isBeside = chosen === "add" && row.outcome !== "new";
  const said = isBeside ? (row.besideSaid ?? row.said) : row.said;
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 py-2">
      <div className="min-w-0 max-w-read">
        <p className={chosen === "skip" && row.outcome !== "same" ? "text-soft" : undefined}>
          <span className="font-medium">{row.title}</span>
          {said === "" ? "" : `: ${said}`}
        </p>
        {row.outcome === "new" ? null : (
          <p className="text-soft text-sm">
            <StatusBadge>{planOutcomeWords[row.outcome]}</StatusBadge> {row.reason ?? ""}
          </p>
        )}
        {(isBeside ? [] : row.changes).map(({ label, before, after }) => (
          <p key={label} className="text-sm">
            {label}: {before} → {after}
          </p>
        ))}
      </div>
      {onChange && row.choices.length > 1 ? (
        <SelectField
          label={<span className="sr-only">What to do with it, line {grouped(row.line)}</span>}
          options={row.choices.map((value) => ({ value, label: choiceLabel(value, row.outcome) }))}
          value={chosen}
          onChange={({ target }) => choose(target.value as RowChoice)}
        />
      ) : null}
    </li>
  );
}
