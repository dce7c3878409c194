import type { Ingredient } from "./ingredient";
import { combinations, ingredients } from "./ingredients";
import { knownToExist } from "./names/known-to-exist";
import { type MedicineQuestion, medicineQuestions } from "./questions";
import { fillers, makers, plainName, salts, wordsOfName } from "./words-of-name";

/** What a name means: the ingredients it holds, or the question it raises. */
export type Meaning = {
  readonly parts: readonly Ingredient[];
  readonly question: MedicineQuestion | null;
  /** Whether the name is that of the substance, and not of a pack */
  readonly isSubstance: boolean;
};

export const sameMeaning = (a: Meaning, b: Meaning): boolean =>
  a === b ||
  (a.question === b.question && a.parts.map((i) => i.name).join() === b.parts.map((i) => i.name).join());

/**
 * What the name of a substance comes down to in any of our languages: furosemide, Furosemid, furosemida; hydrochlorothiazide,
 * idroclorotiazide. Two spellings with one key are one word, not a slip.
 */
export const substanceKey = (word: string): string =>
  word
    .replace(/^es(?=[ptc])/, "s")
    .replace(/ph/g, "f")
    .replace(/qu/g, "c")
    .replace(/ou/g, "u")
    .replace(/[ao]e/g, "e")
    .replace(/[hw]/g, (letter) => (letter === "w" ? "v" : ""))
    .replace(/y/g, "i")
    .replace(/k/g, "c")
    .replace(/x/g, "s")
    .replace(/z/g, "s")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?:um|us|[aeoi])$/, "");

const shortestKey = 6;

export type Lexicon = {
  readonly exact: ReadonlyMap<string, Meaning>;
  /** The same names without their spaces; null where two of them run together alike. */
  readonly joined: ReadonlyMap<string, Meaning | null>;
  readonly bySubstance: ReadonlyMap<string, Meaning | null>;
  /** How many words the longest name has that begins with this one. */
  readonly longestFrom: ReadonlyMap<string, number>;
  /** Every word that stands in a name or beside one, with whether it is a whole name. */
  readonly words: ReadonlySet<string>;
  /** Names that are known to exist, though not what they hold. */
  readonly exists: ReadonlySet<string>;
};

/** Sets a key to its meaning, or to null where it already has another. */
function setOnce(map: Map<string, Meaning | null>, key: string, meaning: Meaning): void {
  const before = map.get(key);
  if (before === undefined) map.set(key, meaning);
  else if (before !== null && !sameMeaning(before, meaning)) map.set(key, null);
}

function build(): Lexicon {
  const byOwnName = new Map(ingredients.map((one) => [one.name, one]));
  const exact = new Map<string, Meaning>();
  const joined = new Map<string, Meaning | null>();
  const bySubstance = new Map<string, Meaning | null>();
  const longestFrom = new Map<string, number>();
  const add = (name: string, meaning: Meaning) => {
    const words = wordsOfName(name);
    const key = words.join(" ");
    if (key === "" || exact.has(key)) return;
    exact.set(key, meaning);
    const [first = ""] = words;
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 1, words.length));
    const run = words.join("");
    if (run.length >= 5) setOnce(joined, run, meaning);
  };
  for (const question of medicineQuestions)
    for (const name of question.names) add(name, { parts: [], question, isSubstance: false });
  for (const one of ingredients) {
    const spellings = new Set(one.spellings);
    for (const name of one.names) {
      const meaning: Meaning = { parts: [one], question: null, isSubstance: spellings.has(name) };
      add(name, meaning);
      const word = plainName(name);
      const key = meaning.isSubstance && /^[a-z]+$/.test(word) ? substanceKey(word) : "";
      if (key.length >= shortestKey) setOnce(bySubstance, key, meaning);
    }
  }
  for (const [name, parts] of Object.entries(combinations))
    add(name, {
      parts: parts.flatMap((part) => byOwnName.get(part) ?? []),
      question: null,
      isSubstance: false,
    });
  const exists = new Set(knownToExist.map((name) => wordsOfName(name).join(" ")));
  const words = new Set([...exact.keys(), ...exists].flatMap((key) => key.split(" ")));
  for (const word of [...salts, ...fillers, ...makers]) words.add(word);
  return { exact, joined, bySubstance, longestFrom, words, exists };
}

let built: Lexicon | null = null;
/** Built when it is first asked for: most pages that could read a name never do. */
export const lexicon = (): Lexicon => {
  built ??= build();
  return built;
};
