// For tests: what a reader takes from the lines for a clinic's record.
import { crampNightsIn, found, medicineIn, numberOf, outcomeIn, weeklyIn, weeklyShape } from "./cell-facts";
import { even, type FaceFacts } from "./face-facts";

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
