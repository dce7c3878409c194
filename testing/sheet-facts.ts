// For tests: what a reader takes from a sheet.
import {
  comparisonIn,
  crampNightsIn,
  found,
  medicineIn,
  numberOf,
  outcomeIn,
  outcomeShape,
  sheetLinks,
  weeklyIn,
  weeklyShape,
} from "./cell-facts";
import { even, type FaceFacts } from "./face-facts";

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
