import { dateRangeWords } from "#lib/base/time/date-words";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { identify } from "./identify";
import type { MedicineFacts, Snapshot } from "./snapshot";
import { crampNightsCell, dayWords, outcomeCell, regimenWords, weeklyWords, whenWords } from "./words";

/** Signs that ASCII lacks, as an old record system can hold them. */
const spelt: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "·": "-",
  "≥": ">=",
  "≤": "<=",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "…": "...",
  µ: "u",
  μ: "u",
  ß: "ss",
  æ: "ae",
  Æ: "Ae",
  ø: "o",
  Ø: "O",
  œ: "oe",
  Œ: "OE",
  ł: "l",
  Ł: "L",
  "×": "x",
};

/** One line of ASCII: accents off, line breaks to spaces; a letter that has no ASCII form is null. */
function ascii(text: string): string | null {
  const plain = [...text.normalize("NFKD")]
    .map((letter) => spelt[letter] ?? letter)
    .join("")
    .replace(/\p{M}/gu, "")
    .replace(/\s+/g, " ");
  return /^[\x20-\x7e]*$/.test(plain) ? plain : null;
}

/** A text of the person's own: what cannot be written is said to be missing, never left out or guessed. */
const ownText = (text: string, what: string) =>
  ascii(text) ?? `[${what} not in Latin letters: see the sheet]`;

function medicineText(medicine: MedicineFacts, madeOn: Snapshot["madeOn"]): string {
  const { name, linked, recognised } = medicine;
  const dose = ascii(regimenWords(medicine)) ?? "dose: see the sheet";
  const link = linked ? " (linked with cramps)" : recognised ? "" : " (not recognised)";
  return `${ownText(name, "name")}, ${dose}, ${whenWords(medicine, madeOn)}${link}`;
}

function signText(signs: Snapshot["signs"]): string {
  if (signs === null) return "not shared";
  const yes = signs.flatMap(({ id, yesOn }) => {
    const flag = redFlags.find((one) => one.id === id);
    return flag && yesOn !== null ? [`YES ${dayWords(yesOn)}: ${flag.short}`] : [];
  });
  const no = signs.length - yes.length;
  const asked = no > 0 ? [`${no} asked, answered no`] : [];
  return [...yes, ...asked].join("; ") || "not asked in this period";
}

const whoText = ({ who }: Snapshot) =>
  [
    who.name === null ? "name not given" : ownText(who.name, "name"),
    who.birthDate === null ? null : `born ${dayWords(who.birthDate)}`,
    who.sex,
    who.ageYears === null ? null : `about ${who.ageYears} years`,
    who.pregnancy,
  ]
    .filter((fact) => fact !== null)
    .join(", ");

/**
 * The summary for the text box of a clinic's record: at most 12 lines of ASCII, with the numbers of the sheet. What a face
 * of 12 lines has no room for (weeks, hours, food, what was tried) is on the sheet, which its last line names.
 */
export function plainText(snapshot: Snapshot): string {
  const { period, previous, range, medicines, supplements, question, madeOn } = snapshot;
  const lines = [
    `NIGHT LEG CRAMPS, diary kept by the patient: ${whoText(snapshot)}`,
    `Period: ${dateRangeWords(range.from, range.to)}; ${period.recorded} of ${period.nights} nights recorded`,
    `Warning signs: ${signText(snapshot.signs)}`,
    question === null ? null : `Patient asks: ${ownText(question, "question")}`,
    `Nights with cramps: ${crampNightsCell(period)}`,
    `Cramps per 7 recorded nights: ${weeklyWords(period.weekly)}; previous period: ${previous === null ? "no earlier nights" : weeklyWords(previous.weekly)}`,
    `Worst pain 0-10, median: ${outcomeCell(period.pain)}`,
    `Minutes of cramp in a cramp night, median: ${outcomeCell(period.minutes, period.minutes.floors)}`,
    `Sleep disturbance 0-10, cramp nights: ${outcomeCell(period.sleepOnCrampNights)}; others: ${outcomeCell(period.sleepOnOtherNights)}`,
    `Medicines: ${medicines === null ? "not shared" : medicines.map((one) => medicineText(one, madeOn)).join("; ") || "none entered"}`,
    `Supplements: ${supplements === null ? "not shared" : supplements.rows.map(({ name }) => ownText(name, "name")).join("; ") || "none entered"}`,
    `Made ${dayWords(madeOn)} by software (Charley), not checked by a clinician. Summary ${identify(snapshot)}`,
  ];
  return lines.flatMap((line) => (line === null ? [] : [ascii(line) ?? ""])).join("\n");
}
