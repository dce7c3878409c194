import type { CivilDate } from "#lib/base/time/civil-date";
import { dayWords } from "./words";

// The questions a person may take to a visit, each with why it is offered. They ask, and never say what to do with a medicine.

const eitherOf = new Intl.ListFormat("en-GB", { type: "disjunction" });
const allOf = new Intl.ListFormat("en-GB", { type: "conjunction" });

export const medicineQuestionWords = (names: readonly string[]) => ({
  text: `Could ${eitherOf.format(names)} be a reason for my cramps?`,
  why:
    names.length === 1
      ? "Records, reviews or its leaflet link it with cramps. That is no proof: keep taking it until you have asked."
      : "Records, reviews or leaflets link them with cramps. That is no proof: keep taking them until you have asked.",
});

/** What the rule about blood tests asks for, as far as results are kept here. */
const measured = { potassium: "potassium", magnesium: "magnesium", kidney: "kidney function" } as const;
export type MeasuredTest = keyof typeof measured;
export const measuredTests: readonly MeasuredTest[] = ["potassium", "magnesium", "kidney"];

export const bloodQuestionWords = (tests: readonly MeasuredTest[]) => ({
  text: `Should my ${allOf.format(tests.map((test) => measured[test]))} be measured?`,
  why: "Water tablets can lower potassium and magnesium, and some raise potassium. No result dated within the last six months is entered here.",
});

/** @param atOnce what to do if an urgent sign is there now; null where it can wait for the visit */
export const signQuestionWords = (sign: string, on: CivilDate, atOnce: string | null) => ({
  text: `On ${dayWords(on)} I noted this: ${sign}. Does it need looking into?`,
  why:
    atOnce === null
      ? "It is among the warning signs you noted."
      : `It is among the warning signs you noted. If it is so now, do not wait for the visit. ${atOnce}.`,
});

type Change = { readonly isMore: boolean; readonly since: CivilDate; readonly wasShared: boolean };

export const changeQuestionWords = ({ isMore, since, wasShared }: Change) => ({
  text: isMore
    ? `I have had more cramps since ${dayWords(since)}. What could be behind it?`
    : `I have had fewer cramps since ${dayWords(since)}. What should I keep up?`,
  why: wasShared
    ? "Your nights since you last shared a page differ from as many nights before."
    : "Your nights of the last weeks differ from as many nights before.",
});

export const triedQuestionWords = (names: readonly string[]) => ({
  text: `I tried ${allOf.format(names)}, with no clear change in my cramps. What else could help?`,
  why:
    names.length === 1
      ? "Your nights before and with it show no clear change."
      : "Your nights before and with each of them show no clear change.",
});
