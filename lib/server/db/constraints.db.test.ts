import { v7 as uuid } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "./client";

type Row = Readonly<Record<string, unknown>>;

const owner = uuid();
const remedyId = uuid();
const foodId = uuid();
const experimentId = uuid();
const shareId = uuid();
const helpId = uuid();
let lastPortion = 0;
const at = "2026-03-29T01:13:00Z";
const kept = { ownerId: owner, createdAt: at, updatedAt: at, rev: 1 };

const newHash = () => `\\x${uuid().replaceAll("-", "")}`;

/** Writes a whole row as it is given, so that no code of ours stands between it and the table. */
function insert(table: string, row: Row): Promise<number> {
  return db.$executeRawUnsafe(
    `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(null::"${table}", $1::jsonb)`,
    JSON.stringify(row),
  );
}

/** A row of each table that the database takes. */
const good = {
  Reminders: () => ({
    ownerId: owner,
    timeZone: "Europe/Berlin",
    morningAt: "07:30",
    isNamed: false,
    updatedAt: at,
  }),
  ReminderSent: () => ({
    ownerId: owner,
    kind: `later 0${lastPortion++ % 10}:30`,
    day: "2026-03-28",
    state: "sent",
    tries: 1,
    at,
  }),
  Person: () => ({
    id: uuid(),
    timeZone: "Europe/Berlin",
    units: "metric",
    authority: "us",
    nightStartHour: 12,
    dayStartHour: 3,
    scheduledDoses: "taken",
    glassMl: 250,
    dietHabitsRev: 1,
    isAdministrator: false,
    toldWhenOpened: false,
    createdAt: at,
    updatedAt: at,
  }),
  Cramp: () => ({
    ...kept,
    id: uuid(),
    night: "2026-03-28",
    onset: at,
    timeZone: "Europe/Berlin",
    running: false,
    muscles: [],
    relief: [],
    source: "app",
  }),
  Night: () => ({
    ...kept,
    night: "2026-03-28",
    timeZone: "Europe/Berlin",
    factors: [],
    factorsAsked: false,
    source: "app",
  }),
  DietEntry: () => ({
    ...kept,
    id: uuid(),
    day: "2026-03-28",
    timeZone: "Europe/Berlin",
    kind: "food",
    name: "Bread",
    source: "app",
  }),
  DietDay: () => ({ ...kept, day: "2026-03-28", complete: true }),
  OwnFood: () => ({ ...kept, id: uuid(), name: "Bread", kind: "food", basis: "100g" }),
  FavouriteFood: () => ({ ownerId: owner, foodRef: "sr24:11457", marked: true, rev: 1, createdAt: at }),
  SavedMeal: () => ({ ...kept, id: uuid(), name: "Usual breakfast", items: [] }),
  Remedy: () => ({ ...kept, id: uuid(), name: "New mattress", kind: "change" }),
  RemedyLine: () => ({ ...kept, id: uuid(), remedyId, startedOn: "2026-03-28", startIsLatest: false }),
  Dose: () => ({
    ...kept,
    id: uuid(),
    remedyId,
    day: "2026-03-28",
    timeZone: "Europe/Berlin",
    status: "taken",
    source: "app",
  }),
  Condition: () => ({ ownerId: owner, name: uuid(), answer: "yes", rev: 1, updatedAt: at }),
  BloodResult: () => ({ ownerId: owner, test: uuid(), value: "3.9 mmol/L", rev: 1, updatedAt: at }),
  LegCheck: () => ({
    ...kept,
    id: uuid(),
    checkedAt: at,
    timeZone: "Europe/Berlin",
    present: ["breathless"],
    absent: [],
  }),
  NoticeShown: () => ({
    ownerId: owner,
    id: uuid(),
    ruleId: "S13",
    ruleVersion: 1,
    place: "hidden",
    shownAt: at,
    rev: 1,
  }),
  Food: () => ({
    id: uuid(),
    source: "sr24",
    description: "Bread",
    kind: "food",
    basis: "100g",
    aliases: [],
    searchText: "bread",
  }),
  FoodPortion: () => ({ foodId, seq: lastPortion++, amount: 1, measure: "slice", gramWeight: 30 }),
  OneTimeLink: () => ({
    ownerId: owner,
    tokenHash: newHash(),
    purpose: "reset",
    createdAt: at,
    expiresAt: "2026-04-05T01:13:00Z",
  }),
  ApiToken: () => ({
    ownerId: owner,
    id: uuid(),
    tokenHash: newHash(),
    name: "button",
    scopes: ["diary:write"],
    expiresAt: "2026-06-28T01:13:00Z",
    createdAt: at,
  }),
  Passkey: () => ({
    ownerId: owner,
    id: uuid(),
    credentialId: newHash(),
    publicKey: newHash(),
    counter: 0,
    transports: ["internal"],
    isSynced: true,
    isBackedUp: true,
    name: "Phone",
    createdAt: at,
  }),
  OutsideIdentity: () => ({
    ownerId: owner,
    issuer: "https://auth.example.org",
    subjectHash: newHash(),
    createdAt: at,
  }),
  OutgoingMail: () => ({ id: uuid(), kind: "alert", toHash: newHash(), tries: 0, createdAt: at, nextAt: at }),
  PasskeyChallenge: () => ({ hash: newHash(), askedOf: owner, purpose: "prove", expiresAt: at }),
  Share: () => ({
    ownerId: owner,
    id: uuid(),
    tokenHash: newHash(),
    fromNight: "2026-03-01",
    toNight: "2026-03-28",
    parts: ["medicines"],
    snapshot: {},
    kind: "page",
    takesReply: false,
    createdAt: at,
    expiresAt: "2026-04-05T01:13:00Z",
  }),
  Sharing: () => ({ ownerId: owner, id: uuid(), day: "2026-03-28", createdAt: at }),
  ShareReply: () => ({ ownerId: owner, shareId, ticks: "seen", createdAt: at }),
  ShareView: () => ({ ownerId: owner, id: uuid(), shareId, openedAt: at }),
  Import: () => ({
    ownerId: owner,
    id: uuid(),
    kind: "nights",
    fileName: "nights.csv",
    written: [],
    isWhole: true,
    createdAt: at,
  }),
  Experiment: () => ({
    ownerId: owner,
    id: uuid(),
    what: "stretching",
    blockWeeks: 2,
    outcome: "cramps",
    pairs: 3,
    startsOn: "2026-03-29",
    seed: 1,
    createdAt: at,
  }),
  Watch: () => ({
    ownerId: owner,
    id: uuid(),
    what: "factor:alcohol",
    expects: "more",
    weeks: 26,
    lockedOn: "2026-03-29",
    createdAt: at,
  }),
  Helper: () => ({ ownerId: owner, id: uuid(), name: "Anna", may: "see", linkUntil: at, createdAt: at }),
  WrittenBy: () => ({ ownerId: owner, entity: "cramp", key: uuid(), rev: 1, helpId, at }),
  ExperimentDay: () => ({ ...kept, experimentId, day: "2026-03-30", done: true }),
  ExperimentPause: () => ({ ownerId: owner, experimentId, pausedOn: "2026-03-30", createdAt: at }),
} satisfies Record<string, () => Row>;

type Table = keyof typeof good;

/** The tables that are read back from a file, which may say anything. */
const neverAnInstant = [
  "Sharing",
  "ShareReply",
  "Cramp",
  "Night",
  "DietEntry",
  "DietDay",
  "OwnFood",
  "SavedMeal",
  "FavouriteFood",
  "Remedy",
  "RemedyLine",
  "Dose",
  "Condition",
  "LegCheck",
  "BloodResult",
] as const;

/** One thing wrong with each, and the constraint that must say so. */
const refused: [Table, string, Row][] = [
  ["Person", "Person_email_normal", { email: "Anna@Example.org" }],
  ["Person", "Person_sex_known", { sex: "f" }],
  ["Person", "Person_pregnancy_known", { pregnancy: "maybe" }],
  ["Person", "Person_units_known", { units: "stone" }],
  ["Person", "Person_authority_known", { authority: "mars" }],
  ["Person", "Person_scheduledDoses_known", { scheduledDoses: "guess" }],
  ["Person", "Person_birthYear_range", { birthYear: 1889 }],
  ["Person", "Person_nightStartHour_range", { nightStartHour: 24 }],
  ["Person", "Person_dayStartHour_range", { dayStartHour: -1 }],
  ["Person", "Person_usualMinimum_range", { usualMinimumEntries: 0 }],
  ["Person", "Person_glassMl_range", { glassMl: 0 }],
  ["Person", "Person_dietHabitsRev_positive", { dietHabitsRev: 0 }],
  ["Person", "Person_letterWeek_finite", { letterWeek: "infinity" }],
  ["Person", "Person_timeZone_fkey", { timeZone: "+02:00" }],
  ["Reminders", "Reminders_clock_times", { morningAt: "24:00" }],
  ["Reminders", "Reminders_clock_times", { quietFrom: "22:00" }],
  ["ReminderSent", "ReminderSent_state_known", { state: "perhaps" }],
  ["ReminderSent", "ReminderSent_kind_known", { kind: "noon" }],
  ["Cramp", "Cramp_pain_range", { pain: 11 }],
  ["Cramp", "Cramp_end_after_onset", { durationSeconds: -1 }],
  ["Cramp", "Cramp_running_is_open", { running: true, durationSeconds: 60 }],
  // Cramp_onset_finite says the same, later in the alphabet.
  ["Cramp", "Cramp_night_near_onset", { onset: "infinity" }],
  ["Cramp", "Cramp_night_near_onset", { night: "2026-03-20" }],
  ["Cramp", "Cramp_side_known", { side: "middle" }],
  ["Cramp", "Cramp_muscles_known", { muscles: ["calf", "heart"] }],
  ["Cramp", "Cramp_relief_known", { relief: ["quinine"] }],
  ["Cramp", "Cramp_reliefHelped_known", { reliefHelped: "perhaps" }],
  ["Cramp", "Cramp_note_length", { note: "x".repeat(12_001) }],
  ["Cramp", "Cramp_source_known", { source: "dream" }],
  ["Cramp", "Cramp_rev_positive", { rev: 0 }],
  ["Cramp", "Cramp_timeZone_fkey", { timeZone: "Etc/GMT-2" }],
  ["Night", "Night_crampCount_range", { crampCount: -1 }],
  ["Night", "Night_worstPain_range", { worstPain: 11 }],
  ["Night", "Night_crampMinutes_range", { crampMinutes: "NaN" }],
  ["Night", "Night_sleepLost_range", { sleepLostMinutes: 1441 }],
  ["Night", "Night_sleepDisturbance_range", { sleepDisturbance: -1 }],
  ["Night", "Night_soreness_known", { soreness: "awful" }],
  ["Night", "Night_factors_size", { factors: Array.from({ length: 31 }, (_, index) => `factor ${index}`) }],
  ["Night", "Night_note_length", { note: "x".repeat(12_001) }],
  ["Night", "Night_source_known", { source: "dream" }],
  ["Night", "Night_rev_positive", { rev: 0 }],
  ["DietEntry", "DietEntry_kind_known", { kind: "medicine" }],
  ["DietEntry", "DietEntry_name_length", { name: "" }],
  ["DietEntry", "DietEntry_consumedAt_finite", { consumedAt: "-infinity" }],
  ["DietEntry", "DietEntry_amounts_not_negative", { quantity: 0 }],
  ["DietEntry", "DietEntry_amounts_finite", { magnesiumMg: "NaN" }],
  ["DietEntry", "DietEntry_amounts_finite", { waterG: "Infinity" }],
  ["DietEntry", "DietEntry_source_known", { source: "bedside" }],
  ["DietEntry", "DietEntry_rev_positive", { rev: 0 }],
  ["DietDay", "DietDay_rev_positive", { rev: 0 }],
  ["FavouriteFood", "FavouriteFood_foodRef_length", { foodRef: "x".repeat(81) }],
  ["FavouriteFood", "FavouriteFood_rev_positive", { rev: 0 }],
  ["SavedMeal", "SavedMeal_rev_positive", { rev: 0 }],
  ["OwnFood", "OwnFood_rev_positive", { rev: 0 }],
  ["OwnFood", "OwnFood_kind_known", { kind: "medicine" }],
  ["OwnFood", "OwnFood_basis_known", { basis: "cup" }],
  ["DietEntry", "DietEntry_printed_object", { printed: "400 mg" }],
  ["OwnFood", "OwnFood_name_length", { name: "" }],
  ["OwnFood", "OwnFood_amounts_finite", { sodiumMg: -1 }],
  ["OwnFood", "OwnFood_amounts_finite", { calciumMg: "NaN" }],
  ["OwnFood", "OwnFood_printed_object", { printed: "salt 1.25 g" }],
  ["Remedy", "Remedy_kind_known", { kind: "charm" }],
  ["Remedy", "Remedy_name_length", { name: "" }],
  ["Remedy", "Remedy_rev_positive", { rev: 0 }],
  ["RemedyLine", "RemedyLine_stop_after_start", { stoppedOn: "2026-03-27" }],
  ["RemedyLine", "RemedyLine_amounts_finite", { potassiumMg: -1 }],
  ["RemedyLine", "RemedyLine_amounts_finite", { unitsPerDose: "Infinity" }],
  ["RemedyLine", "RemedyLine_printed_object", { printed: "400 mg" }],
  ["Dose", "Dose_status_known", { status: "forgotten" }],
  ["Dose", "Dose_units_range", { units: 0 }],
  ["Dose", "Dose_units_range", { units: "NaN" }],
  ["Dose", "Dose_source_known", { source: "bedside" }],
  ["Dose", "Dose_takenAt_finite", { takenAt: "infinity" }],
  ["Dose", "Dose_rev_positive", { rev: 0 }],
  ["Condition", "Condition_answer_known", { answer: "perhaps" }],
  ["Condition", "Condition_rev_positive", { rev: 0 }],
  ["BloodResult", "BloodResult_value_length", { value: "" }],
  ["BloodResult", "BloodResult_value_length", { value: "x".repeat(201) }],
  ["BloodResult", "BloodResult_takenOn_finite", { takenOn: "infinity" }],
  ["BloodResult", "BloodResult_rev_positive", { rev: 0 }],
  ["LegCheck", "LegCheck_checkedAt_finite", { checkedAt: "infinity" }],
  ["LegCheck", "LegCheck_signs_size", { present: Array.from({ length: 101 }, () => "breathless") }],
  ["LegCheck", "LegCheck_rev_positive", { rev: 0 }],
  ["NoticeShown", "NoticeShown_rev_positive", { rev: 0 }],
  ["Food", "Food_source_known", { source: "hearsay" }],
  ["Food", "Food_kind_known", { kind: "medicine" }],
  ["Food", "Food_basis_known", { basis: "cup" }],
  ["Food", "Food_grade_known", { grade: "guess" }],
  ["Food", "Food_amounts_finite", { vitaminEMg: "Infinity" }],
  ["FoodPortion", "FoodPortion_positive", { gramWeight: 0 }],
  ["FoodPortion", "FoodPortion_finite", { amount: "Infinity" }],
  ["OneTimeLink", "OneTimeLink_purpose_known", { purpose: "visit" }],
  ["Passkey", "Passkey_bounded", { counter: -1 }],
  ["Passkey", "Passkey_bounded", { transports: Array(11).fill("usb") }],
  ["OneTimeLink", "OneTimeLink_purpose_known", { purpose: "email" }],
  ["OutsideIdentity", "OutsideIdentity_bounded", { issuer: "x".repeat(1001) }],
  ["OutgoingMail", "OutgoingMail_kind_known", { kind: "news" }],
  ["OutgoingMail", "OutgoingMail_bounded", { sealed: `\\x${"00".repeat(60_001)}` }],
  ["PasskeyChallenge", "PasskeyChallenge_purpose_known", { purpose: "sign-in" }],
  ["PasskeyChallenge", "PasskeyChallenge_purpose_known", { askedOf: null }],
  ["ApiToken", "ApiToken_scopes_known", { scopes: ["diary:erase"] }],
  ["ApiToken", "ApiToken_scopes_known", { scopes: [] }],
  ["Share", "Share_range", { toNight: "2026-02-28" }],
  ["Share", "Share_range", { expiresAt: at }],
  ["Share", "Share_parts_known", { parts: ["medicines", "diagnosis"] }],
  ["Share", "Share_sealed_whole", { sealed: "\\x00" }],
  ["Import", "Import_kind_known", { kind: "dreams" }],
  ["Import", "Import_fileName_length", { fileName: "" }],
  ["Import", "Import_written_list", { written: {} }],
  ["Experiment", "Experiment_what_known", { what: "quinine" }],
  ["Experiment", "Experiment_own_named", { own: "two pillows" }],
  ["Experiment", "Experiment_blockWeeks_range", { blockWeeks: 5 }],
  ["Experiment", "Experiment_outcome_known", { outcome: "mood" }],
  ["Experiment", "Experiment_worth_known", { worth: 12 }],
  ["Experiment", "Experiment_promised_range", { promised: 101 }],
  ["Experiment", "Experiment_salt_length", { salt: "short" }],
  ["Experiment", "Experiment_pairs_range", { pairs: 2 }],
  ["Experiment", "Experiment_stopReason_known", { stopReason: "bored" }],
  ["Watch", "Watch_what_known", { what: "the moon" }],
  ["Watch", "Watch_expects_known", { expects: "anything" }],
  ["Watch", "Watch_weeks_known", { weeks: 1 }],
  ["Watch", "Watch_in_order", { leftOn: "2026-03-28" }],
  ["Helper", "Helper_may_known", { may: "everything" }],
  ["Helper", "Helper_name_length", { name: "x".repeat(61) }],
  ["Helper", "Helper_is_another", { helperId: owner, acceptedAt: at }],
  ["Helper", "Helper_accepted_once", { helperId: uuid() }],
  ["WrittenBy", "WrittenBy_rev_positive", { rev: 0 }],
  ["ExperimentDay", "ExperimentDay_rev_positive", { rev: 0 }],
  ["ExperimentPause", "ExperimentPause_in_order", { resumedOn: "2026-03-29" }],
  ["DietEntry", "DietEntry_bounded", { note: "x".repeat(900_000) }],
  ["Remedy", "Remedy_bounded", { note: "x".repeat(900_000) }],
  ["RemedyLine", "RemedyLine_bounded", { printed: { magnesium: "x".repeat(30_000) } }],
  ["OwnFood", "OwnFood_bounded", { brand: "x".repeat(1300) }],
  ["SavedMeal", "SavedMeal_bounded", { items: ["x".repeat(200_001)] }],
  ["Condition", "Condition_bounded", { name: "x".repeat(200_000) }],
  ["BloodResult", "BloodResult_bounded", { test: "x".repeat(200_000) }],
  ["LegCheck", "LegCheck_bounded", { absent: ["x".repeat(401)] }],
  ["Night", "Night_bounded", { factors: ["x".repeat(401)] }],
  ["Share", "Share_bounded", { label: "x".repeat(1201) }],
  ["Share", "Share_kind", { kind: "fax" }],
  ["Share", "Share_kind", { usesLeft: 5 }],
  ["Share", "Share_kind", { attemptsLeft: 6 }],
  ["Share", "Share_kind", { kind: "qr", usesLeft: 6 }],
  ["Share", "Share_health_link_bounded", { kind: "qr", usesLeft: 5, fileHash: newHash() }],
  ["Share", "Share_takesReply_page", { kind: "qr", usesLeft: 5, takesReply: true }],
  ["Sharing", "Sharing_bounded", { label: "x".repeat(2001) }],
  ["Sharing", "Sharing_day_finite", { day: "infinity" }],
  ["ShareReply", "ShareReply_bounded", { words: "x".repeat(4001) }],
  ["ShareView", "ShareView_bounded", { recipient: "x".repeat(801) }],
  ["Import", "Import_bounded", { written: ["x".repeat(10_000_001)] }],
  ["Person", "Person_bounded", { name: "x".repeat(1201) }],
  ...neverAnInstant.map((table): [Table, string, Row] => [
    table,
    `${table}_instants_finite`,
    { [["Condition", "Night", "BloodResult"].includes(table) ? "updatedAt" : "createdAt"]: "infinity" },
  ]),
];

beforeAll(async () => {
  await insert("Person", { ...good.Person(), id: owner });
  await insert("Remedy", { ...good.Remedy(), id: remedyId });
  await insert("Food", { ...good.Food(), id: foodId });
  await insert("Experiment", { ...good.Experiment(), id: experimentId });
  await insert("Share", { ...good.Share(), id: shareId });
  await insert("Helper", { ...good.Helper(), id: helpId });
});

describe("the database itself", () => {
  it.each(Object.entries(good))("takes a plain row of %s, most of it unknown", async (table, row) => {
    expect(await insert(table, row())).toBe(1);
  });

  it.each(refused)("%s: %s refuses %j", async (table, constraint, wrong) => {
    await expect(insert(table, { ...good[table](), ...wrong })).rejects.toThrow(constraint);
  });

  it("keeps no more than a person can use, whichever way rows come", async () => {
    const person = uuid();
    await insert("Person", { ...good.Person(), id: person });
    const remedies = (count: number) =>
      db.$executeRaw`INSERT INTO "Remedy" ("ownerId", id, name, kind, "updatedAt")
        SELECT ${person}::uuid, gen_random_uuid(), 'Stretching', 'habit', now() FROM generate_series(1, ${count}::int)`;
    expect(await remedies(300)).toBe(300);
    await expect(remedies(1)).rejects.toThrow("more than 300 rows in Remedy");
    const nights = db.$executeRaw`INSERT INTO "DietDay" ("ownerId", day, complete, "updatedAt")
      SELECT ${person}::uuid, date '1900-01-01' + one, true, now() FROM generate_series(1, 50001) AS one`;
    await expect(nights).rejects.toThrow("more than 50000 rows in DietDay");
  });

  it("has no check that nobody has seen refuse", async () => {
    const found = await db.$queryRaw<{ name: string }[]>`
      SELECT conname::text AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
      WHERE contype = 'c' AND relnamespace = 'public'::regnamespace`;
    const tried = new Set([...refused.map(([, constraint]) => constraint), "Cramp_onset_finite"]);
    expect(found.map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([]);
  });

  it("keys every table of a person's by whose it is, then by the rest", async () => {
    const tables = await db.$queryRaw<{ name: string; first: string | null }[]>`
      SELECT pg_class.relname::text AS name, ahead.attname::text AS first
      FROM pg_class
      JOIN pg_attribute AS owner ON owner.attrelid = pg_class.oid AND owner.attname = 'ownerId'
      LEFT JOIN pg_index ON indrelid = pg_class.oid AND indisprimary
      LEFT JOIN pg_attribute AS ahead ON ahead.attrelid = pg_class.oid AND ahead.attnum = indkey[0]
      WHERE relkind IN ('r', 'p') AND relnamespace = 'public'::regnamespace
      ORDER BY 1`;
    expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining(["Audit", "Cramp", "Share"]));
    expect(tables.filter(({ first }) => first !== "ownerId")).toEqual([]);
  });

  it("keeps the audit as it was written", async () => {
    await insert("Audit", { ownerId: owner, id: uuid(), at, event: "sign-in", outcome: "ok" });
    await expect(db.$executeRaw`UPDATE "Audit" SET outcome = 'refused'`).rejects.toThrow("append-only");
    await expect(db.$executeRaw`DELETE FROM "Audit"`).rejects.toThrow("append-only");
  });
});
