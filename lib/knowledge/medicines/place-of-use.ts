import type { MedicineClass } from "./classes";

/** Where a medicine goes, as far as its name says so. What does not say is taken to be swallowed. */
export type PlaceOfUse = "swallowed" | "skin" | "eye, ear or nose" | "bath";

const patterns: readonly (readonly [PlaceOfUse, RegExp])[] = [
  [
    "eye, ear or nose",
    /\b(eye|eyes|ear|nasal|nose|ophthalmic|ophtha|augentropfen|augensalbe|augengel|ohrentropfen|nasenspray|nasentropfen|collyre|collyres|colirio|collirio|oogdruppels|oogzalf|oordruppels|neusspray|gouttes auriculaires|spray nasal|mouthwash|mundspulung|eyedrops?|eardrops?)\b/,
  ],
  [
    "bath",
    /\b(bath|baths|bathing|soak|soaks|foot ?bath|bad|fussbad|vollbad|bain|bains|bano|bagno|bath flakes|flakes)\b/,
  ],
  [
    "skin",
    /\b(cream|creams|creme|crema|pommade|pomada|unguento|ointment|salbe|zalf|gel|emulgel|gele|schmerzgel|schmerzsalbe|lotion|lotions|foam|schaum|mousse|shampoo|plaster|pflaster|schmerzpflaster|emplatre|apposito|balm|balsam|roll ?on|rub|liniment|topical|body butter)\b/,
  ],
];

/** Antacids and drinks that come as a gel one swallows. */
const swallowedGels =
  /\b(maalox|mylanta|riopan|almax|gelusil|gaviscon|energy|isotonic|electrolyte|mucogel|antacid|magaldrat|magaldrate)\b/;

/** Words that say where it goes name nothing that is in it. */
export const saysWhere = (word: string): boolean => patterns.some(([, pattern]) => pattern.test(word));

/** Reads it from a name that is plain already (without accents and capitals). */
export function placeOfUse(plain: string): PlaceOfUse {
  const words = plain.replace(/\bcream of (tartar|magnesia)\b/, "");
  const [place] = patterns.find(([, pattern]) => pattern.test(words)) ?? ["swallowed" as const];
  return place === "skin" && swallowedGels.test(plain) ? "swallowed" : place;
}

/** Classes that do what they do from a patch too. */
const throughTheSkin: readonly MedicineClass[] = ["cholinesterase-inhibitor", "oestrogen", "morphine"];

/** Of the classes of an ingredient, those that count where it is used: a cream, a gel, eye drops and a bath are no tablets. */
export const classesAt = (classes: readonly MedicineClass[], place: PlaceOfUse): readonly MedicineClass[] =>
  place === "swallowed" ? classes : classes.filter((one) => place === "skin" && throughTheSkin.includes(one));
