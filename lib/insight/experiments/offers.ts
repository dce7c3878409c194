import { notices } from "#lib/knowledge/safety/notices";
import type { SafetyFacts, Subject } from "#lib/knowledge/safety/schema";
import { type Triable, triables, washoutNights } from "./plan-options";

/** What each thing is about, in the words of the safety rules. */
export const subjectsOfTriable: Readonly<Record<Triable, readonly Subject[]>> = {
  stretching: [],
  "evening-water": ["water"],
  // Greens hold vitamin K, and a sudden change in them matters with a blood thinner. Magnesium in food is not restricted.
  "magnesium-supper": ["vitamin-k"],
  "magnesium-tablet": ["magnesium"],
  "vitamin-b": ["b6"],
  "vitamin-k2": ["vitamin-k"],
};

/** A thing that can be tried; `against` says why not by this person, null where nothing stands against it. */
export type Offer = { readonly what: Triable; readonly against: string | null };

/** Nights to leave out of each turn from which on no plan of a year can answer: 7 of 100 halvings found at six cramps a week. */
const tooLong = 14;
const lingers =
  "It stays in the body for weeks, so its turns would have to be so long that even a year of them would hardly ever give an answer.";

/**
 * What the safety rules leave to try: a thing they say STOP or take care about is not offered, and says which rule. What is
 * unknown counts as the rules count it: kidneys nobody asked about are not healthy kidneys.
 */
export function experimentOffers(facts: SafetyFacts): Offer[] {
  return triables.map((what) => {
    if (washoutNights[what] >= tooLong) return { what, against: lingers };
    const said = notices(facts, subjectsOfTriable[what]).find(({ level }) => level !== "info");
    return { what, against: said ? `${said.title}. ${said.because.join(" ")}`.trim() : null };
  });
}
