import type { Planned, PlanOutcome } from "./planned-import";

/** What a person may want of a row: another entry, what the file says in place of what is there, or nothing. */
export const rowChoices = ["add", "update", "skip"] as const;
export type RowChoice = (typeof rowChoices)[number];

/** What is done with all rows of an outcome, and with single ones that are chosen otherwise, by their keys. */
export type ImportChoices = {
  readonly all: { readonly new: "add" | "skip"; readonly changed: RowChoice; readonly kept: RowChoice };
  readonly rows: Readonly<Record<string, RowChoice>>;
};

/** What is done unless the person says otherwise: nothing that was written by hand is touched. */
export const usualChoices: ImportChoices = { all: { new: "add", changed: "update", kept: "skip" }, rows: {} };

export const rowKey = ({ entry }: Planned): string => `${entry.entity} ${entry.key}`;

/** What may be chosen for a row. A night there is only one of; what contradicts the rest of its night is put right by hand. */
export function choicesOf({
  outcome,
  held,
  beside,
}: Pick<Planned, "outcome" | "held" | "beside">): RowChoice[] {
  if (outcome === "same") return [];
  if (outcome === "new") return ["add", "skip"];
  if (held === null) return ["skip"];
  return beside === null ? ["update", "skip"] : ["update", "add", "skip"];
}

type Choosable = {
  readonly key: string;
  readonly outcome: PlanOutcome;
  readonly choices: readonly RowChoice[];
};

/** What is done with a row: what was chosen for it or for all like it, where that can be; else what is usual. */
export function chosenFor({ key, outcome, choices }: Choosable, { all, rows }: ImportChoices): RowChoice {
  if (outcome === "same") return "skip";
  const wanted = [rows[key], all[outcome], usualChoices.all[outcome]];
  return wanted.find((choice) => choice !== undefined && choices.includes(choice)) ?? "skip";
}

/** The same of a row that is planned here. */
export const chosenOf = (planned: Planned, choices: ImportChoices): RowChoice =>
  chosenFor({ key: rowKey(planned), outcome: planned.outcome, choices: choicesOf(planned) }, choices);
