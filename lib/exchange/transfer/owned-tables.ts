import { kindFacts } from "#lib/diary/entries/kind-facts";
import type { KindFacts } from "#lib/diary/revisions/entry-kind";

type Facts = (typeof kindFacts)[keyof typeof kindFacts];
type TableOf<F extends KindFacts> = F["tables"][number];
type EntryTable = TableOf<Facts>["name"];

const facts: readonly KindFacts[] = Object.values(kindFacts);
const tablesOf = (of: readonly KindFacts[]) => of.flatMap(({ tables }) => tables);
const named = <Name extends string>(of: readonly KindFacts[]) => tablesOf(of).map(({ name }) => name as Name);

type RestoredEntryTable = TableOf<Extract<Facts, { isRestored: true }>>["name"];

/** Beside the entries: what a person asked, tried and shared, and what was brought in. */
const restoredBeside = [
  "Watch",
  "Experiment",
  "ExperimentDay",
  "ExperimentPause",
  "Share",
  "ShareView",
  "ShareReply",
  "Sharing",
  "Import",
  "Reminders",
] as const satisfies readonly (keyof typeof otherTables)[];

/**
 * All that is read back in, in the order the keys between them ask for. What is not, belongs to a Charley and not to the
 * person: how one signs in, devices, live links and the records of writing.
 */
export type DiaryTable = RestoredEntryTable | (typeof restoredBeside)[number];
/** Those of entries: a diary is empty while these are. */
export const restoredEntryTables = named<RestoredEntryTable>(facts.filter(({ isRestored }) => isRestored));
export const diaryTables: readonly DiaryTable[] = [...restoredEntryTables, ...restoredBeside];

/** The tables that hold something of a person beside the entries of the diary. */
const otherTables = {
  Experiment: ["seed", "salt"],
  ExperimentDay: [],
  ExperimentPause: [],
  Watch: [],
  Share: ["tokenHash", "sealed", "keyForLink", "keyForOwner", "jwe", "codeHash", "fileHash"],
  ShareView: [],
  ShareReply: [],
  Sharing: [],
  Import: [],
  Operation: [],
  Session: ["sidHash"],
  OneTimeLink: ["tokenHash"],
  Invitation: ["tokenHash"],
  SecondStep: ["secret"],
  RecoveryCode: ["codeHash"],
  OutsideIdentity: ["subjectHash"],
  Passkey: ["credentialId", "publicKey", "counter"],
  PersonKey: ["wrapped", "wrappedBy"],
  ApiToken: ["tokenHash"],
  BedsideLink: ["tokenHash"],
  Helper: ["tokenHash"],
  WrittenBy: [],
  Reminders: ["calendarHash"],
  PushDevice: ["endpoint", "endpointHash", "p256dh", "auth", "sidHash"],
  ReminderSent: [],
  Audit: [],
} as const satisfies Record<string, readonly string[]>;
export type OwnedTable = EntryTable | keyof typeof otherTables;

/**
 * Every table that holds something of a person, with the columns that are never handed out: they open doors, or unseal
 * the draw of an experiment that still runs. All other columns are exported, also ones that did not exist when this was
 * written. What the database itself makes of these rows (`IntakeDay`, `DiaryRevision`, and `ChangedIntakeDay` and `ChangedDiary` while it does) is not among
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
