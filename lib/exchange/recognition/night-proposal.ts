import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { cellNumber } from "./cell-number";
import type { CrampRow } from "./cramp-row";
import { type CrampsSaid, crampCountOf } from "./cramp-words";
import type { ProposedCramp, ProposedNight, Reader, Skipped } from "./schema";

/** How the file's dates are meant. */
export type NightReading = {
  /** Each row is a cramp, also without a number */
  readonly isCrampEach: boolean;
  /** The dates are those of the evenings, whatever the time beside them */
  readonly areEvenings: boolean;
  /** The dates are those of the mornings after */
  readonly areMornings: boolean;
  /** No column counts cramps: what a note says of them is all that is said */
  readonly isToldInWords?: boolean;
  /** The column of sleep lost says that it was lost to cramps; without that only a row with a cramp says so */
  readonly isLostToCramps?: boolean;
};

type Placed = CrampRow & { readonly night: CivilDate; readonly isShifted: boolean; readonly date: CivilDate };

function placed(row: CrampRow, reading: NightReading, { nightStartHour }: Reader): Placed | null {
  const { when } = row.row;
  if (when === null) return null;
  const isMorning = when.time !== null && Number(when.time.slice(0, 2)) < nightStartHour;
  if (reading.areMornings && when.time === null)
    return { ...row, night: addDays(when.date, -1), isShifted: false, date: when.date };
  if (reading.areEvenings)
    return {
      ...row,
      night: when.date,
      isShifted: false,
      date: isMorning ? addDays(when.date, 1) : when.date,
    };
  return {
    ...row,
    night: isMorning ? addDays(when.date, -1) : when.date,
    isShifted: isMorning,
    date: when.date,
  };
}

const saysNothing = (row: CrampRow) =>
  row.count === null &&
  row.pain === null &&
  row.minutes === null &&
  row.side === null &&
  row.muscles.length === 0 &&
  row.relief.length === 0 &&
  row.sleepLostMinutes === null &&
  row.sleepDisturbance === null &&
  row.stretchedBeforeBed === null &&
  row.soreness === null &&
  row.factors.length === 0;

/** How many cramps a row says there were. Pain or minutes of cramp without a number are those of one at least. */
function countOf(row: Placed, { isCrampEach, isToldInWords }: NightReading): CrampsSaid {
  if (row.count !== null) return { count: row.count, isFloor: row.isFloor };
  const hurt = (row.pain ?? 0) > 0 || (row.minutes ?? 0) > 0;
  const told = isToldInWords && !hurt ? crampCountOf(row.note ?? "") : null;
  // A row that says in which leg it was is a cramp, though its note only names a cream for it.
  const isPlaced = row.side !== null || row.muscles.length > 0;
  if (told && (!isCrampEach || told.count === 0 || (told.count === null && !isPlaced))) return told;
  if (!isCrampEach) return { count: hurt ? 1 : null, isFloor: hurt };
  const quiet = row.pain === 0 && (row.minutes ?? 0) === 0;
  const isNone = quiet || cellNumber(row.note ?? "", ".")?.value === 0;
  if (isNone && !hurt) return { count: 0, isFloor: false };
  return { count: saysNothing(row) && row.row.when?.time == null ? null : 1, isFloor: false };
}

const crampOf = (row: Placed): ProposedCramp => ({
  line: row.row.line,
  night: row.night,
  date: row.date,
  time: row.row.when?.time ?? null,
  durationSeconds: row.minutes === null ? null : Math.round(row.minutes * 60),
  pain: row.pain,
  side: row.side,
  muscles: row.muscles,
  relief: row.relief,
  note: row.note,
});

const sidedCramps = (row: Placed): ProposedCramp[] =>
  row.sides === null
    ? []
    : (["left", "right"] as const).flatMap((side) =>
        Array.from({ length: Math.min(10, row.sides?.[side] ?? 0) }, () => ({
          ...crampOf({ ...row, pain: null, minutes: null, note: null }),
          side,
        })),
      );

const nightOf = (row: Placed, crampCount: number | null): ProposedNight => ({
  line: row.row.line,
  night: row.night,
  crampCount,
  worstPain: row.pain,
  crampMinutes: row.minutes,
  sleepLostMinutes: row.sleepLostMinutes,
  sleepDisturbance: row.sleepDisturbance,
  soreness: row.soreness,
  stretchedBeforeBed: row.stretchedBeforeBed,
  factors: row.factors,
  note: row.note,
});

const isOfNight = (row: Placed) =>
  row.sleepLostMinutes !== null ||
  row.sleepDisturbance !== null ||
  row.soreness !== null ||
  row.stretchedBeforeBed !== null ||
  row.factors.length > 0;

const most = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : Math.max(a, b));
const sum = (a: number | null, b: number | null) => (a === null ? b : b === null ? a : a + b);

function merged(a: ProposedNight, b: ProposedNight): ProposedNight {
  return {
    ...a,
    crampCount: sum(a.crampCount, b.crampCount),
    worstPain: most(a.worstPain, b.worstPain),
    crampMinutes: sum(a.crampMinutes, b.crampMinutes),
    sleepLostMinutes: sum(a.sleepLostMinutes, b.sleepLostMinutes),
    sleepDisturbance: most(a.sleepDisturbance, b.sleepDisturbance),
    soreness: a.soreness ?? b.soreness,
    stretchedBeforeBed: a.stretchedBeforeBed ?? b.stretchedBeforeBed,
    factors: [...new Set([...a.factors, ...b.factors])].slice(0, 30),
    note:
      [a.note, b.note]
        .filter((note) => note !== null)
        .join("; ")
        .slice(0, 2000) || null,
  };
}

/** Why a row of a night cannot be kept; null where it can. */
function refusal(row: Placed, count: number | null, reader: Reader): string | null {
  if (row.night > reader.lastNight) return "This night is still to come, so nothing is known of it.";
  const isRunning = row.night === reader.lastNight && !reader.isLastNightOver;
  return isRunning && count === 0 ? "This night is not over yet, so “none” is not known of it." : null;
}

type Gathered = {
  nights: Map<CivilDate, ProposedNight>;
  cramps: ProposedCramp[];
  skipped: Skipped[];
  oddCells: Skipped[];
};

/** In the diary sleep lost makes a night of cramps: where neither row nor column speaks of one, it is left out by name. */
function withoutOtherLoss(row: Placed, count: number | null, reading: NightReading, odd: Skipped[]): Placed {
  if (count !== null || reading.isLostToCramps || !row.sleepLostMinutes) return row;
  const reason = `${row.sleepLostMinutes} minutes of sleep lost: the row does not say that cramps were the cause`;
  odd.push({ line: row.row.line, reason });
  return { ...row, sleepLostMinutes: null };
}

/** A row that is one cramp with something of its own is kept as one; anything else is said of the night. */
function gather(
  into: Gathered,
  row: Placed,
  { count, isFloor, isCrampEach }: { count: number | null; isFloor: boolean; isCrampEach: boolean },
): void {
  const hasOwn =
    isCrampEach ||
    row.row.when?.time != null ||
    row.side !== null ||
    row.muscles.length > 0 ||
    row.relief.length > 0;
  const isSingle = count === 1 && !isFloor && row.sides === null && hasOwn;
  const before = into.nights.get(row.night);
  if (isSingle) into.cramps.push(crampOf(row));
  else if (row.sides !== null) into.cramps.push(...sidedCramps(row));
  else if (count === 1 && row.side !== null)
    into.cramps.push({ ...crampOf(row), pain: null, durationSeconds: null, note: null });
  if (isSingle && !isOfNight(row)) return;
  const night = isSingle
    ? nightOf({ ...row, pain: null, minutes: null, note: null }, null)
    : nightOf(row, count);
  if (before === undefined) into.nights.set(row.night, night);
  else if (isSingle || row.row.when?.time != null || night.crampCount === null)
    into.nights.set(row.night, merged(before, night));
  else into.skipped.push({ line: row.row.line, reason: `Line ${before.line} is the same night.` });
}

/** Several rows, each a night or a cramp, as nights and cramps; quiet nights as well as bad ones. */
export function nightProposal(
  rows: readonly CrampRow[],
  reading: NightReading,
  reader: Reader,
): Pick<Gathered, "cramps" | "skipped" | "oddCells"> & { nights: ProposedNight[]; remarks: string[] } {
  const quiet = new Set(
    rows.flatMap((row) =>
      row.count === 0 && row.row.when !== null && row.row.when.time === null ? [row.row.when.date] : [],
    ),
  );
  const asClock = rows.flatMap((row) => placed(row, reading, reader) ?? []);
  // A cramp after midnight in a night that is said to be quiet: then the dates are those of the evenings.
  const areEvenings =
    reading.areEvenings || asClock.some((row) => row.isShifted && row.count !== 0 && quiet.has(row.night));
  const into: Gathered = { nights: new Map(), cramps: [], skipped: [], oddCells: [] };
  const withCramps = new Set<CivilDate>();
  const told = rows.map((row) => ({ row, at: placed(row, { ...reading, areEvenings }, reader) }));
  for (const { at } of told) if (at && (countOf(at, reading).count ?? 0) > 0) withCramps.add(at.night);
  for (const { row, at: found } of told) {
    const skip = (reason: string) => into.skipped.push({ line: row.row.line, reason });
    if (found === null) {
      skip(row.row.dateText === "" ? "The date is missing." : `“${row.row.dateText}” is not a date.`);
      continue;
    }
    const counted = countOf(found, reading);
    const at = withoutOtherLoss(found, counted.count, reading, into.oddCells);
    const why = refusal(at, counted.count, reader);
    if (why !== null) skip(why);
    else if (counted.count === null && saysNothing(at) && at.note === null)
      skip(at.odd[0] ?? "This row says nothing, so the night stays not recorded.");
    else if (counted.count === 0 && withCramps.has(at.night))
      skip("Another row says that there were cramps in this night.");
    else gather(into, at, { ...counted, isCrampEach: reading.isCrampEach });
  }
  const shifts = told.some(({ at }) => at?.isShifted);
  return {
    nights: [...into.nights.values()],
    cramps: into.cramps,
    skipped: into.skipped,
    oddCells: into.oddCells,
    remarks: shifts
      ? [`A time before ${reader.nightStartHour}:00 is put in the night that began the evening before.`]
      : [],
  };
}
