import { notices } from "#lib/knowledge/safety/notices";
import type { ConditionId, SafetyFacts, Subject } from "#lib/knowledge/safety/schema";
import { type Triable, triables, washoutNights } from "./plan-options";

/** What each thing is about, in the words of the safety rules. */
export const subjectsOfTriable: Readonly<Record<Triable, readonly Subject[]>> = {
  stretching: [],
  heat: [],
  socks: [],
  compression: [],
  "pickle-juice": ["sodium"],
  "bitter-taste": [],
  "evening-water": ["water"],
  // Greens hold vitamin K, and a sudden change in them matters with a blood thinner. Magnesium in food is not restricted.
  "magnesium-supper": ["vitamin-k"],
  "magnesium-tablet": ["magnesium"],
  "vitamin-b": ["b6"],
  "vitamin-k2": ["vitamin-k"],
  own: [],
};

/** A thing that can be tried; `against` says why not by this person, null where nothing stands against it. */
export type Offer = { readonly what: Triable; readonly against: string | null };

/** Nights to leave out of each turn from which on no plan of a year can answer: 7 of 100 halvings found at six cramps a week. */
const tooLong = 14;
const lingers =
  "It stays in the body for weeks, so its turns would have to be so long that even a year of them would hardly ever give an answer.";

/** What somebody's own answers speak against, where no rule of amounts does. */
export const forbids: Partial<
  Record<Triable, { readonly conditions: readonly ConditionId[]; readonly because: string }>
> = {
  "evening-water": {
    conditions: ["kidney-disease", "dialysis", "heart-failure", "fluid-limit"],
    because: "With this, how much you drink belongs to the team that treats you.",
  },
  "magnesium-supper": {
    conditions: ["kidney-disease", "dialysis"],
    because: "With a kidney disease, ask your kidney team before you change what you eat.",
  },
  "pickle-juice": {
    conditions: ["kidney-disease", "dialysis", "heart-failure", "high-blood-pressure", "oedema"],
    because: "It is very salty, and you said you have something that salt makes worse.",
  },
  heat: {
    conditions: ["neuropathy", "artery-disease"],
    because: "Where feeling or blood flow in the legs is poor, warmth can burn unnoticed.",
  },
  compression: {
    conditions: ["neuropathy", "artery-disease", "heart-failure"],
    because: "With this, stockings can do harm: ask the person who treats you first.",
  },
  "vitamin-b": {
    conditions: ["neuropathy"],
    because: "Vitamin B6 can harm nerves, and yours are affected already.",
  },
};

/**
 * What the safety rules leave to try: a thing they say STOP or take care about is not offered, and says which rule. What is
 * unknown counts as the rules count it: kidneys nobody asked about are not healthy kidneys.
 */
export function experimentOffers(facts: SafetyFacts): readonly Offer[] {
  return triables.map((what) => {
    if (washoutNights[what] >= tooLong) return { what, against: lingers };
    const own = forbids[what];
    if (own?.conditions.some((id) => facts.conditions[id] === "yes")) return { what, against: own.because };
    const said = notices(facts, subjectsOfTriable[what]).find(({ level }) => level !== "info");
    return { what, against: said ? `${said.title}. ${said.because.join(" ")}`.trim() : null };
  });
}
