"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { grouped } from "#lib/base/text/grouped";
import type { ImportChoices, RowChoice } from "#lib/exchange/transfer/import-choices";
import type { PlanRow } from "#lib/exchange/transfer/plan-row";
import type { PlanOutcome } from "#lib/exchange/transfer/planned-import";
import { besideWords, choiceWords } from "#lib/exchange/transfer/words";

type Props = {
  rows: readonly PlanRow[];
  choices: ImportChoices;
  onChange: (choices: ImportChoices) => void;
  disabled: boolean;
};

const many = (count: number, one: string, more: string) => `${grouped(count)} ${count === 1 ? one : more}`;
const sentences: Readonly<Record<PlanOutcome, (count: number) => string>> = {
  new: (count) => many(count, "entry is new", "entries are new"),
  same: (count) => many(count, "entry is in your diary already", "entries are in your diary already"),
  changed: (count) =>
    many(count, "entry of an earlier import would change", "entries of an earlier import would change"),
  kept: (count) => many(count, "entry says otherwise in your diary", "entries say otherwise in your diary"),
};
const offered = {
  new: ["add", "skip"],
  changed: ["update", "add", "skip"],
  kept: ["skip", "update", "add"],
} as const;

export const choiceLabel = (choice: RowChoice, outcome: PlanOutcome): string =>
  choice === "add" && outcome !== "new" ? besideWords : choiceWords[choice];

/** How many rows are new, there already or said otherwise, and what is done with all of a kind. */
export function PlanChoices({ rows, choices, onChange, disabled }: Props) {
  const shown = rows.filter(({ what }) => what !== "remedy");
  const of = (outcome: PlanOutcome) => shown.filter((row) => row.outcome === outcome);
  const [same, remedies] = [
    of("same").length,
    rows.filter(({ what, outcome }) => what === "remedy" && outcome === "new"),
  ];
  const names = new Map(remedies.map(({ title, said }) => [title, said]));
  return (
    <div className="flex flex-col gap-4">
      {(["new", "changed", "kept"] as const).map((outcome) => {
        const rowsOf = of(outcome);
        const can = offered[outcome].filter((choice) => rowsOf.some((row) => row.choices.includes(choice)));
        if (rowsOf.length === 0) return null;
        return (
          <ChoiceGroup<RowChoice>
            key={outcome}
            label={`${sentences[outcome](rowsOf.length)}.`}
            options={can.map((value) => ({ value, label: choiceLabel(value, outcome) }))}
            value={choices.all[outcome]}
            onChange={(chosen) =>
              chosen &&
              onChange({ all: { ...choices.all, [outcome]: chosen }, rows: without(choices, rowsOf) })
            }
            disabled={disabled}
          />
        );
      })}
      {same > 0 ? <p role="status">{sentences.same(same)}.</p> : null}
      {names.size > 0 ? (
        <div>
          <p>These come onto your list of remedies; please check there what they are:</p>
          <ul className="list-disc pl-6">
            {[...names].map(([name, said]) => (
              <li key={name}>
                {name}: {said}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}

/** What was said for all takes the place of what was said for single rows of them. */
function without({ rows }: ImportChoices, gone: readonly PlanRow[]): ImportChoices["rows"] {
  const keys = new Set(gone.map(({ key }) => key));
  return Object.fromEntries(Object.entries(rows).filter(([key]) => !keys.has(key)));
}
