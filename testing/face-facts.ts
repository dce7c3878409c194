// For tests: what a reader takes from a face of a summary, whichever it is. Nothing here knows how a face was made: the words
// of a page are read without their spaces, since lines break as each face likes, and a bundle by its resources.
import type { Bundle, FhirResource, Observation } from "fhir/r4";

type Weekly = { rate: number; low: number; high: number; atBest: boolean } | null;
type Outcome =
  | {
      median: number;
      low: number | null;
      high: number | null;
      most: number;
      known: number;
      of: number;
      floors: number;
    }
  | { known: number; of: number };
type Comparison =
  | { ratio: number | null; low: number; high: number | null; atBest: boolean }
  | { have: number; needed: number; what: string };
/** `from` is a day, or a year where it has been taken for years. */
export type WhenFacts = { from: string; orBefore: boolean; to: string | null };
export type FaceFacts = {
  letters: string;
  recorded: number;
  nights: number;
  crampNights: number | null;
  weekly: Weekly;
  /** "none": the diary does not reach back. */
  previousWeekly: Weekly | "none";
  pain: Outcome;
  minutes: Outcome;
  sleepOnCrampNights: Outcome;
  sleepOnOtherNights: Outcome;
  medicines: { name: string; link: "linked" | "none" | "not recognised"; when: WhenFacts }[];
  supplements: string[];
  question: string | null;
  signs: { yes: number; no: number };
  /** Left out by a face of twelve lines. */
  comparison?: Comparison | "none";
  previousPain?: Outcome | "none";
};

/** Spaces away, dashes and accents of type as an old record system writes them. */
export const even = (text: string) => text.replace(/[–—]/g, "-").replace(/≥/g, ">=").replace(/\s+/g, "");

/** The words of a page, each item of a list behind a dot. */
export const wordsOfMarkup = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<li>/g, "•")
    .replace(/<[^>]+>/g, " ")
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");

const numberOf = (text: string | undefined): number => Number((text ?? "").replaceAll(",", ""));
const numberOrNull = (text: string | undefined) => (text === undefined ? null : numberOf(text));
const found = (text: string, pattern: RegExp): Record<string, string | undefined> => {
  const groups = pattern.exec(text)?.groups;
  if (!groups) throw new Error(`${pattern} is not in ${text.slice(0, 4000)}`);
  return groups;
};

const number = String.raw`[\d,]+(?:\.\d+)?`;
const weeklyShape = String.raw`under14recordednights|${number}\(95%${number}to${number}(?:,atbest)?\)`;
const outcomeShape = String.raw`nosuchnight|notanswered;[\d,]+of[\d,]+nights?|(?:atleast)?${number}(?:\(95%${number}to${number}\))?,most${number};[\d,]+of[\d,]+nights?(?:,\d+ofthemfloors)?`;

function weeklyIn(cell: string): Weekly {
  const said = new RegExp(`^(${number})\\(95%(${number})to(${number})(,atbest)?\\)$`).exec(cell);
  if (!said) return null;
  const [, rate, low, high, atBest] = said;
  return { rate: numberOf(rate), low: numberOf(low), high: numberOf(high), atBest: atBest !== undefined };
}

function outcomeIn(cell: string): Outcome {
  if (cell === "nosuchnight") return { known: 0, of: 0 };
  const { known, of } = found(cell, /(?<known>[\d,]+)of(?<of>[\d,]+)nights?/);
  const counts = { known: numberOf(known), of: numberOf(of) };
  if (cell.startsWith("notanswered")) return counts;
  const { median, low, high, most } = found(
    cell,
    new RegExp(
      `^(?:atleast)?(?<median>${number})(?:\\(95%(?<low>${number})to(?<high>${number})\\))?,most(?<most>${number});`,
    ),
  );
  return {
    ...{ median: numberOf(median), low: numberOrNull(low), high: numberOrNull(high), most: numberOf(most) },
    ...counts,
    floors: numberOf(/,(\d+)ofthemfloors/.exec(cell)?.[1] ?? "0"),
  };
}

const crampNightsIn = (cell: string | undefined) =>
  cell === undefined || cell === "notknown" ? null : numberOf(/^[\d,]+/.exec(cell)?.[0]);

function comparisonIn(cell: string): Comparison | "none" {
  if (cell.startsWith("noearliernights")) return "none";
  const few = /^notcompared:(\d+)of(\d+)(nights|cramps)needed/.exec(cell);
  if (few) return { have: numberOf(few[1]), needed: numberOf(few[2]), what: few[3] ?? "" };
  const { ratio, low, high, atBest } = found(
    cell,
    new RegExp(
      `^(?:(?<ratio>${number})times)?\\(95%(?<low>${number})to(?<high>${number}|noupperlimit)\\)(?<atBest>,atbest)?:`,
    ),
  );
  return {
    ratio: numberOrNull(ratio),
    low: numberOf(low),
    high: high === "noupperlimit" ? null : numberOf(high),
    atBest: atBest !== undefined,
  };
}

const months = "January February March April May June July August September October November December".split(
  " ",
);
function dayOf(words: string): string {
  const {
    day = "",
    month = "",
    year = "",
  } = found(words, /^(?<day>\d+)(?<month>[A-Z][a-z]+)(?<year>\d{4})$/);
  return `${year}-${`${months.indexOf(month) + 1}`.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const dayShape = String.raw`\d{1,2}(?:${months.join("|")})\d{4}`;
const whenShape = String.raw`foryears\(since\d{4}(?:orbefore)?\)|since${dayShape}(?:orbefore)?|${dayShape}(?:orbefore)?to${dayShape}`;

function whenIn(words: string): WhenFacts {
  const orBefore = words.includes("orbefore");
  const years = /^foryears\(since(\d{4})/.exec(words)?.[1];
  if (years) return { from: years, orBefore, to: null };
  const [from = "", to] = words.match(new RegExp(dayShape, "g")) ?? [];
  return { from: dayOf(from), orBefore, to: to === undefined ? null : dayOf(to) };
}

function medicineIn(
  item: string,
  links: readonly (readonly [RegExp, "linked" | "none" | "not recognised"])[],
) {
  const {
    name = "",
    when = "",
    rest = "",
  } = found(item, new RegExp(`^(?<name>[^,]+),.*?,(?<when>${whenShape})(?:\\(begantoday\\))?(?<rest>.*)$`));
  const link = links.find(([shape]) => shape.test(rest))?.[1];
  if (link === undefined) throw new Error(`no link is said in ${item}`);
  return { name, link, when: whenIn(when) };
}

const sheetLinks = [
  [/^:(?:linked|canlower)/, "linked"],
  [/^:nolinkknown/, "none"],
  [/^:notrecognisedbythissoftware/, "not recognised"],
] as const;

/** What stands between two headings. */
function between(text: string, head: string, next: string): string {
  const from = text.indexOf(head);
  const to = text.indexOf(next, from + head.length);
  if (from < 0 || to < 0) throw new Error(`there is no ${head} before ${next}`);
  return text.slice(from + head.length, to);
}
/** The items of a list in a section; "None entered." is none of them. */
const items = (section: string) => (section.startsWith("•") ? section.slice(1).split("•") : []);

/** The facts on a sheet: the screen's, the HTML file's, or the text of the PDF. */
export function factsOfSheet(words: string): FaceFacts {
  const text = even(words);
  const [signs, outcomes, medicines, supplements] = [
    between(text, "Warningsigns,asasked", "Cramps,pain,minutes,sleep"),
    between(text, "Cramps,pain,minutes,sleep", "Weekbyweek,withwhatchanged"),
    between(text, "Medicines,allthatwereentered;linkedonesfirst", "Whatwasstarted,andcrampsbeforeandwithit"),
    between(text, "Supplementsagainstupperlevels", "Fortheclinician"),
  ];
  const { recorded, nights } = found(text, /(?<recorded>[\d,]+)of(?<nights>[\d,]+)nightsrecorded\.Madeon/);
  const row = (label: string, shape: string) =>
    found(outcomes, new RegExp(`${label}(?<now>${shape})(?<before>${shape}|noearliernights)(?<then>.*)`));
  const outcome = (label: string) => outcomeIn(row(label, outcomeShape).now ?? "");
  const cramps = row("Nightswithcramps", String.raw`notknown|[\d,]+of[\d,]+recorded\(\d+%\)`);
  const weekly = row("Crampsper7recordednights,mean", weeklyShape);
  const pain = row("Worstpainofacrampnight,0to10,median", outcomeShape);
  return {
    letters: found(text, /Summary(?<letters>[A-Z]{8})\./).letters ?? "",
    recorded: numberOf(recorded),
    nights: numberOf(nights),
    crampNights: crampNightsIn(cramps.now),
    weekly: weeklyIn(weekly.now ?? ""),
    previousWeekly: weekly.before === "noearliernights" ? "none" : weeklyIn(weekly.before ?? ""),
    pain: outcomeIn(pain.now ?? ""),
    minutes: outcome("Minutesofcrampinacrampnight,median"),
    sleepOnCrampNights: outcome("Sleepdisturbanceoncrampnights,0to10,median"),
    sleepOnOtherNights: outcome("Sleepdisturbanceonothernights,median"),
    medicines: items(medicines).map((item) => medicineIn(item, sheetLinks)),
    supplements: items(supplements).map((item) => /^[^,]+/.exec(item)?.[0] ?? ""),
    question: /Thepersonasks:(.*?)Warningsigns,asasked/.exec(text)?.[1] ?? null,
    signs: {
      yes: signs.match(/Yeson\d/g)?.length ?? 0,
      no: numberOf(/answeredno\((\d+)\)/.exec(signs)?.[1] ?? "0"),
    },
    comparison: comparisonIn(weekly.then ?? ""),
    previousPain: pain.before === "noearliernights" ? "none" : outcomeIn(pain.before ?? ""),
  };
}

const textLinks = [
  [/\(linkedwithcramps\)$/, "linked"],
  [/\(notrecognised\)$/, "not recognised"],
  [/^$/, "none"],
] as const;

/** The facts in the lines for a clinic's record. */
export function factsOfText(text: string): FaceFacts {
  const line = (head: string) => {
    const of = text.split("\n").find((one) => one.startsWith(head));
    return of === undefined ? null : even(of.slice(head.length));
  };
  const said = (head: string) => line(head) ?? "";
  const listed = (head: string) => (said(head) === "noneentered" ? [] : said(head).split(";"));
  const { recorded, nights } = found(said("Period:"), /;(?<recorded>\d+)of(?<nights>\d+)nightsrecorded/);
  const weekly = found(
    said("Cramps per 7 recorded nights:"),
    new RegExp(`^(?<now>${weeklyShape});previousperiod:(?<before>${weeklyShape}|noearliernights)$`),
  );
  const sleep = found(said("Sleep disturbance 0-10, cramp nights:"), /^(?<cramps>.*);others:(?<others>.*)$/);
  const signs = said("Warning signs:");
  return {
    letters: found(text, /Summary (?<letters>[A-Z]{8})$/).letters ?? "",
    recorded: numberOf(recorded),
    nights: numberOf(nights),
    crampNights: crampNightsIn(said("Nights with cramps:")),
    weekly: weeklyIn(weekly.now ?? ""),
    previousWeekly: weekly.before === "noearliernights" ? "none" : weeklyIn(weekly.before ?? ""),
    pain: outcomeIn(said("Worst pain 0-10, median:")),
    minutes: outcomeIn(said("Minutes of cramp in a cramp night, median:")),
    sleepOnCrampNights: outcomeIn(sleep.cramps ?? ""),
    sleepOnOtherNights: outcomeIn(sleep.others ?? ""),
    medicines: listed("Medicines:").map((item) => medicineIn(item, textLinks)),
    supplements: listed("Supplements:"),
    question: line("Patient asks:"),
    signs: {
      yes: signs.match(/YES\d/g)?.length ?? 0,
      no: numberOf(/(\d+)asked,answeredno/.exec(signs)?.[1] ?? "0"),
    },
  };
}

/** A number as a page shows it: one decimal below ten, none above. */
export const shown = (value: number) => Number(value.toFixed(Math.abs(value) < 9.95 ? 1 : 0)) + 0;
const shownOrNull = (value: number | null | undefined) =>
  value === null || value === undefined ? null : shown(value);

type Typed<Type> = Extract<FhirResource, { resourceType: Type }>;
const resourcesOf = <Type extends FhirResource["resourceType"]>(bundle: Bundle, type: Type): Typed<Type>[] =>
  (bundle.entry ?? [])
    .flatMap(({ resource }) => resource ?? [])
    .filter((resource): resource is Typed<Type> => resource.resourceType === type);

const part = (one: Observation | undefined, text: string) =>
  one?.component?.find(({ code }) => code.text === text)?.valueQuantity?.value;

function weeklyOf(one: Observation | undefined): Weekly {
  const rate = one?.valueQuantity?.value;
  if (rate === undefined) return null;
  const [low, high] = [part(one, "95 % interval, low"), part(one, "95 % interval, high")];
  return {
    rate: shown(rate),
    low: shown(low ?? Number.NaN),
    high: shown(high ?? Number.NaN),
    atBest: one?.note !== undefined,
  };
}

function outcomeOf(one: Observation | undefined): Outcome {
  const [known = -1, of = -1] = [part(one, "Nights that say"), part(one, "Nights")];
  const [median, most] = [one?.valueQuantity?.value, part(one, "Highest")];
  if (median === undefined || most === undefined) return { known, of };
  const floors = part(one, "Nights whose value is at least so much") ?? 0;
  if (floors > 0 !== (one?.valueQuantity?.comparator === ">=")) throw new Error("a floor without its sign");
  const [low, high] = [part(one, "95 % interval, low"), part(one, "95 % interval, high")];
  // A page shows a range whole or not at all.
  const isRange = low !== undefined && high !== undefined;
  return {
    ...{ median: shown(median), low: isRange ? shown(low) : null, high: isRange ? shown(high) : null },
    ...{ most: shown(most), known, of, floors },
  };
}

function comparisonOf(one: Observation | undefined): Comparison | "none" {
  if (!one) return "none";
  const low = part(one, "95 % interval, low");
  if (low === undefined) return comparisonIn(even(one.dataAbsentReason?.text ?? ""));
  const high = part(one, "95 % interval, high");
  return {
    ratio: shownOrNull(one.valueQuantity?.value),
    low: shown(low),
    high: shownOrNull(high),
    atBest: one.note !== undefined,
  };
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** The facts in the resources of a bundle, document or collection. */
export function factsOfBundle(bundle: Bundle): FaceFacts {
  const all = resourcesOf(bundle, "Observation");
  const rates = all.filter(({ code }) => code.text === "Night leg cramps per 7 recorded nights");
  const [weekly] = rates;
  const over = weekly?.effectivePeriod;
  const before = dayBefore(over?.start ?? "");
  const of = (text: string, end = over?.end) =>
    all.find(({ code, effectivePeriod }) => code.text === text && effectivePeriod?.end === end);
  const previous = rates.find(({ effectivePeriod }) => effectivePeriod?.end === before);
  const pain = "Worst pain of a cramp night, 0 to 10, median";
  const recorded = part(weekly, "Recorded nights") ?? -1;
  const answers = resourcesOf(bundle, "QuestionnaireResponse").flatMap(({ item }) => item ?? []);
  const signs = answers.filter(({ linkId }) => linkId.startsWith("sign-"));
  const question = answers.find(({ linkId }) => linkId === "question")?.answer?.[0]?.valueString;
  const taken = (kind: string) =>
    resourcesOf(bundle, "MedicationStatement").filter(({ category }) => category?.text === kind);
  const nameOf = (one: Typed<"MedicationStatement">) => even(one.medicationCodeableConcept?.text ?? "");
  return {
    letters: bundle.identifier?.value ?? "",
    recorded,
    nights: part(weekly, "Nights") ?? -1,
    crampNights: recorded === 0 ? null : (part(weekly, "Nights with cramps") ?? -1),
    weekly: weeklyOf(weekly),
    previousWeekly: previous ? weeklyOf(previous) : "none",
    pain: outcomeOf(of(pain)),
    minutes: outcomeOf(of("Minutes of cramp in a cramp night, median")),
    sleepOnCrampNights: outcomeOf(of("Sleep disturbance on cramp nights, 0 to 10, median")),
    sleepOnOtherNights: outcomeOf(of("Sleep disturbance on other nights, 0 to 10, median")),
    medicines: taken("Medicine").map((one) => {
      const said = even(wordsOfMarkup(one.text?.div ?? ""));
      const when = new RegExp(`,(${whenShape})(?:\\(begantoday\\))?\\.$`).exec(said)?.[1];
      const note = even(one.note?.[0]?.text ?? "").replace("Cramps", "");
      const link = sheetLinks.find(([shape]) => shape.test(note))?.[1];
      if (when === undefined || link === undefined) throw new Error(`no time or link in ${said} ${note}`);
      return { name: nameOf(one), link, when: whenIn(when) };
    }),
    supplements: taken("Supplement").map(nameOf),
    question: question === undefined ? null : even(question),
    signs: {
      yes: signs.filter(({ answer }) => answer?.[0]?.valueBoolean === true).length,
      no: signs.filter(({ answer }) => answer?.[0]?.valueBoolean === false).length,
    },
    comparison: comparisonOf(of("Cramps per 7 recorded nights, this period over the one before")),
    previousPain: previous ? outcomeOf(of(pain, before)) : "none",
  };
}
