/**
 * Every table that holds something of a person, with the columns that are never handed out: they open doors, or unseal
 * the draw of an experiment that still runs. All other columns are exported, also ones that did not exist when this was
 * written. What the database itself makes of these rows (`IntakeDay`, and `ChangedIntakeDay` while it does) is not among
 * them: it comes back with the entries, and goes with them.
 */
export const ownedTables = {
  Cramp: [],
  Night: [],
  DietEntry: [],
  DietDay: [],
  OwnFood: [],
  SavedMeal: [],
  FavouriteFood: [],
  Remedy: [],
  RemedyLine: [],
  Dose: [],
  Condition: [],
  LegCheck: [],
  Experiment: ["seed"],
  ExperimentDay: [],
  ExperimentPause: [],
  NoticeShown: [],
  Share: ["tokenHash"],
  ShareView: [],
  Import: [],
  Operation: [],
  Session: ["sidHash"],
  OneTimeLink: ["tokenHash"],
  ApiToken: ["tokenHash"],
  BedsideLink: ["tokenHash"],
  Audit: [],
} as const satisfies Record<string, readonly string[]>;
export type OwnedTable = keyof typeof ownedTables;

/** What makes up the diary and can be read back in, in the order the keys between them ask for. */
export const diaryTables = [
  "OwnFood",
  "SavedMeal",
  "FavouriteFood",
  "Remedy",
  "RemedyLine",
  "Cramp",
  "Night",
  "DietEntry",
  "DietDay",
  "Dose",
  "Condition",
  "LegCheck",
] as const satisfies OwnedTable[];
export type DiaryTable = (typeof diaryTables)[number];

/** The tables that are also written as CSV, by the name of the file. */
export const csvTables = {
  nights: "Night",
  cramps: "Cramp",
  diet: "DietEntry",
  remedies: "Remedy",
  "remedy-doses": "RemedyLine",
  doses: "Dose",
} as const satisfies Record<string, OwnedTable>;
export type CsvFile = keyof typeof csvTables;
