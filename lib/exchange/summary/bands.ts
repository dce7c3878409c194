import { grouped } from "#lib/base/text/grouped";
import { dateRangeWords } from "#lib/base/time/date-words";
import { differentials } from "#lib/knowledge/safety/differential";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { urgencies } from "#lib/knowledge/safety/urgency";
import { type Band, type BandId, type Block, own, ownStrong, strong, type Words } from "./band";
import { identify } from "./identify";
import type { Snapshot } from "./snapshot";
import { foodBlocks, medicineBlocks, supplementBlocks } from "./taken-blocks";
import { triedBlocks } from "./tried-blocks";
import {
  changeWordsOf,
  clinicalAnswers,
  clinicalMuscles,
  clinicalSides,
  comparisonWords,
  crampNightsCell,
  dayWords,
  outcomeCell,
  rangeChangeWords,
  weeklyWords,
  withheldWords,
} from "./words";

const text = (...words: Words): Block => ({ kind: "text", words });

function whoBlocks({ who, period, range, firstNight, madeOn, question }: Snapshot): Block[] {
  const facts = [
    who.birthDate === null ? null : `born ${dayWords(who.birthDate)}`,
    who.sex,
    who.ageYears === null ? null : `about ${who.ageYears} years`,
    who.pregnancy,
  ].filter((fact) => fact !== null);
  const name: Words = who.name === null ? ["Name not given"] : [ownStrong(who.name)];
  const since = firstNight === null ? "no night recorded yet" : `diary since ${dayWords(firstNight)}`;
  return [
    text(...name, ...facts.map((fact) => `, ${fact}`), "."),
    text(
      `${dateRangeWords(range.from, range.to)}; ${since}. ${grouped(period.recorded)} of ${grouped(period.nights)} nights recorded. Made on ${dayWords(madeOn)}.`,
    ),
    ...(question === null ? [] : [text(strong("The person asks: "), own(question))]),
  ];
}

function signBlocks({ signs, differential }: Snapshot): Block[] {
  if (signs === null) return [text(`Warning signs: ${withheldWords}`)];
  const said = signs.flatMap((sign) => {
    const flag = redFlags.find(({ id }) => id === sign.id);
    return flag ? [{ ...sign, flag }] : [];
  });
  const yes = said.filter(({ yesOn }) => yesOn !== null);
  const no = said.filter(({ yesOn }) => yesOn === null);
  const days = [...new Set(no.flatMap(({ noOn }) => noOn ?? []))].sort().map(dayWords);
  const asked =
    no.length > 0
      ? [
          text(
            `Asked on ${days.join(", ")} and answered no (${no.length}): ${no.map(({ flag }) => flag.short).join("; ")}.`,
          ),
        ]
      : [];
  return [
    ...yes.map(({ flag, yesOn, noOn }) =>
      text(
        strong(`${urgencies[flag.urgency]}: ${flag.short}. `),
        `Yes on ${yesOn ? dayWords(yesOn) : ""}${noOn !== null && yesOn !== null && noOn > yesOn ? `, no on ${dayWords(noOn)}` : ""}.`,
      ),
    ),
    ...(said.length === 0 ? [text("Warning signs: not asked in this period.")] : asked),
    ...differentialBlocks(differential ?? []),
  ];
}

function differentialBlocks(differential: NonNullable<Snapshot["differential"]>): Block[] {
  if (differential.length === 0) return [text("Other causes: questions not answered.")];
  const names = (answer: keyof typeof clinicalAnswers) =>
    differential.flatMap((one) => {
      const name = differentials.find(({ id }) => id === one.id)?.name;
      return one.answer === answer && name ? [name.toLowerCase()] : [];
    });
  const parts = (["yes", "unknown", "no"] as const).flatMap((answer) => {
    const found = names(answer);
    return found.length > 0 ? [`${clinicalAnswers[answer]}: ${found.join(", ")}`] : [];
  });
  return [text(`Other causes, as asked: ${parts.join("; ")}.`)];
}

function outcomeBlocks({ period, previous, comparison, sinceVisit, change }: Snapshot): Block[] {
  const row = (name: string, of: (facts: Snapshot["period"]) => string, difference = "–") => [
    name,
    of(period),
    previous === null ? "no earlier nights" : of(previous),
    difference,
  ];
  const rows = [
    row("Nights with cramps", crampNightsCell),
    row(
      "Cramps per 7 recorded nights, mean",
      ({ weekly }) => weeklyWords(weekly),
      comparisonWords(comparison),
    ),
    row("Worst pain of a cramp night, 0 to 10, median", ({ pain }) => outcomeCell(pain)),
    row("Minutes of cramp in a cramp night, median", ({ minutes }) => outcomeCell(minutes, minutes.floors)),
    row("Sleep disturbance on cramp nights, 0 to 10, median", (of) => outcomeCell(of.sleepOnCrampNights)),
    row("Sleep disturbance on other nights, median", (of) => outcomeCell(of.sleepOnOtherNights)),
  ];
  const head = [
    "",
    `This period, ${period.recorded} of ${period.nights} nights recorded`,
    previous === null
      ? "Previous period"
      : `${dateRangeWords(previous.from, previous.to)}, ${previous.recorded} of ${previous.nights} nights recorded`,
    "This over previous",
  ];
  const visit =
    sinceVisit === null
      ? []
      : [
          text(
            `Since the last summary was shared on ${dayWords(sinceVisit.on)}: ${weeklyWords(sinceVisit.after.weekly)} cramps per 7 recorded nights, before it ${weeklyWords(sinceVisit.before.weekly)}; ${comparisonWords(sinceVisit.comparison)}.`,
          ),
        ];
  const changed = change ? [text(`Change in nights with cramps: ${rangeChangeWords(change)}.`)] : [];
  if (period.recorded === 0 && (previous?.recorded ?? 0) === 0)
    return [text("No night of this period or the one before is recorded."), ...visit];
  return [{ kind: "table", caption: "Four outcomes", head, rows }, ...changed, ...visit];
}

function weekBlocks({ weeks, marks }: Snapshot): Block[] {
  const known = weeks.filter(({ per7 }) => per7 !== null);
  const alt = `Cramps per 7 recorded nights, week by week: ${weeks
    .map(({ from, per7 }) => `${from} ${per7 === null ? "not recorded" : Math.round(per7 * 10) / 10}`)
    .join(", ")}.`;
  if (known.length === 0) return [text("No week to show.")];
  const key: Words[] = marks.map((mark) => [
    strong(mark.letter),
    ` `,
    own(changeWordsOf(mark)),
    `, ${dayWords(mark.date)}`,
  ]);
  return [
    { kind: "weeks", alt },
    text(
      "Dot: cramps per 7 recorded nights of that week (ring: fewer than 4 nights recorded). Grey band: 95 % interval of four weeks. Bars below: nights recorded.",
    ),
    ...(key.length > 0
      ? [text(...key.flatMap((words, at): Words => (at === 0 ? words : [" · ", ...words])))]
      : []),
  ];
}

function whereBlocks({ hours, places }: Snapshot): Block[] {
  if (places.of === 0) return [text("No cramp was noted one by one: hour, side and muscle are not known.")];
  const pairs = (items: readonly (readonly [string, number])[]) =>
    items.map(([name, count]) => `${name} ${grouped(count)}`).join(", ");
  const byHour = hours.counts.flatMap((count, hour) => (count > 0 ? [`${hour} h: ${count}`] : []));
  const alt = `Cramps by hour of the clock: ${byHour.join(", ") || "none has an hour"}.`;
  const parts = [
    places.sidesKnown > 0
      ? `side ${pairs(places.sides.map(({ side, count }) => [clinicalSides[side], count]))} (${grouped(places.sidesKnown)} say)`
      : "side not answered",
    places.musclesKnown > 0
      ? `muscle ${pairs(places.muscles.map(({ muscle, count }) => [clinicalMuscles[muscle], count]))} (${grouped(places.musclesKnown)} say)`
      : "muscle not answered",
    places.wokeKnown > 0
      ? `woke from sleep ${grouped(places.woke)} of ${grouped(places.wokeKnown)} that say`
      : "waking not answered",
  ];
  return [
    ...(hours.known > 0 ? [{ kind: "hours", alt } as const] : []),
    text(
      `Of ${grouped(places.of)} cramps noted one by one: hour known of ${grouped(hours.known)}; ${parts.join("; ")}.`,
    ),
  ];
}

/** What guidance says in three lines, and what this sheet is not. */
const notes = [
  "Guidance: look for a medicine or condition behind new cramps, and for bloods where one is suspected (NICE CKS leg cramps, version of 2012, read as a copy; Allen and Kirby, Am Fam Physician 2012;86:350).",
  "Stretching before bed may be tried; magnesium showed little or no effect in older people with rest cramps (Garrison and others, Cochrane review CD009402).",
  "Quinine is not for routine use because of rare serious harm (FDA boxed warning; MHRA 2010).",
  "Kept by the person with Charley and set out by software; not checked by a clinician. Intake is self-estimated. Before and after is not proof: cramps come and go. A night not recorded is unknown, never free of cramps. This sheet does not diagnose.",
];

/**
 * The bands of a summary, always in this order; food only where it was asked for.
 * @param whole whose letters stand at its foot, where something of it is left out
 */
export function bandsOf(snapshot: Snapshot, whole = snapshot): readonly Band[] {
  const band = (id: BandId, title: string, blocks: Block[], isBoxed = false): Band => ({
    id,
    title,
    isBoxed,
    blocks,
  });
  return [
    band("who", "Night leg cramps: summary of a diary", whoBlocks(snapshot)),
    band("signs", "Warning signs, as asked", signBlocks(snapshot), true),
    band("outcomes", "Cramps, pain, minutes, sleep", outcomeBlocks(snapshot)),
    band("weeks", "Week by week, with what changed", weekBlocks(snapshot)),
    band("where", "Hour of night, side, muscle", whereBlocks(snapshot)),
    band("medicines", "Medicines, all that were entered; linked ones first", medicineBlocks(snapshot)),
    band("tried", "What was started, and cramps before and with it", triedBlocks(snapshot)),
    band("supplements", "Supplements against upper levels", supplementBlocks(snapshot)),
    ...(snapshot.intakes === null ? [] : [band("food", "Food and drink", foodBlocks(snapshot))]),
    band("clinician", "For the clinician", [{ kind: "space" }], true),
    band("notes", "Notes", [...notes.map((note) => text(note)), text(`Summary ${identify(whole)}.`)]),
  ];
}
