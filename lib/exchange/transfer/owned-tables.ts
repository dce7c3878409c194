import { kindFacts } from "#lib/diary/entries/kind-facts";
import type { KindFacts } from "#lib/diary/revisions/entry-kind";

type Facts = (typeof kindFacts)[keyof typeof kindFacts];
type TableOf<F extends KindFacts> = F["tables"][number];
type EntryTable = TableOf<Facts>["name"];

const facts: readonly KindFacts[] = Object.values(kindFacts);
const tablesOf = (of: readonly KindFacts[]) => of.flatMap(({ tables }) => tables);
const named = <Name extends string>(of: readonly KindFacts[]) => tablesOf(of).map(({ name }) => name as Name);

/** What makes up the diary and can be read back in, in the order the keys between them ask for. */
export type DiaryTable = TableOf<Extract<Facts, { isRestored: true }>>["name"];
export const diaryTables = named<DiaryTable>(facts.filter(({ isRestored }) => isRestored));

/** The tables that hold something of a person beside the entries of the diary. */
const otherTables = {
  Experiment: ["seed"],
  ExperimentDay: [],
  ExperimentPause: [],
  Share: ["tokenHash", "sealed", "keyForLink", "keyForOwner"],
  ShareView: [],
  Import: [],
  Operation: [],
  Session: ["sidHash"],
  OneTimeLink: ["tokenHash"],
  Invitation: ["tokenHash"],
  SecondStep: ["secret"],
  RecoveryCode: ["codeHash"],
  PersonKey: ["wrapped", "wrappedBy"],
  ApiToken: ["tokenHash"],
  BedsideLink: ["tokenHash"],
  Reminders: ["calendarHash"],
  PushDevice: ["endpoint", "endpointHash", "p256dh", "auth", "sidHash"],
  ReminderSent: [],
  Audit: [],
} as const satisfies Record<string, readonly string[]>;
export type OwnedTable = EntryTable | keyof typeof otherTables;

/**
 * Every table that holds something of a person, with the columns that are never handed out: they open doors, or unseal
 * the draw of an experiment that still runs. All other columns are exported, also ones that did not exist when this was
 * written. What the database itself makes of these rows (`IntakeDay`, and `ChangedIntakeDay` while it does) is not among
 * them: it comes back with the entries, and goes with them.
 */
export const ownedTables: Readonly<Record<OwnedTable, readonly string[]>> = {
  ...(Object.fromEntries(named<EntryTable>(facts).map((name) => [name, []])) as Record<EntryTable, []>),
  ...otherTables,
};

/** The tables that are also written as CSV, by the name of the file. */
type CsvTable = Extract<TableOf<Facts>, { csv: string }>;
export type CsvFile = CsvTable["csv"];
export const csvTables = Object.fromEntries(
  tablesOf(facts).flatMap(({ name, csv }) => (csv ? [[csv, name]] : [])),
) as Readonly<Record<CsvFile, CsvTable["name"]>>;
