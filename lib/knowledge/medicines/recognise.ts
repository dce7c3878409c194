import { addedByEnding, saysMoreIsInIt } from "./added-by-ending";
import type { MedicineClass } from "./classes";
import type { Ingredient } from "./ingredient";
import { ingredients } from "./ingredients";
import { lexicon, type Meaning, substanceKey } from "./lexicon";
import { namedByMaker } from "./named-by-maker";
import { type Near, nearName } from "./near-name";
import { classesAt, type PlaceOfUse, placeOfUse, saysWhere } from "./place-of-use";
import { isSilent, plainName, salts, type Token, tokensOf } from "./words-of-name";

export type RecognisedIngredient = {
  readonly name: string;
  readonly classes: readonly MedicineClass[];
  /** What was typed, so that a slip of spelling can be shown as understood. */
  readonly typed: string;
  /** True when the spelling differed. */
  readonly corrected: boolean;
};

/** One thing a doubtful name may be: the name to write down instead, and what that holds. */
export type Option = {
  readonly name: string;
  readonly ingredients: readonly { readonly name: string; readonly classes: readonly MedicineClass[] }[];
};

/** What must be asked before a name is understood. */
export type Doubt = {
  readonly typed: string;
  /** "spelling": which name was meant; "rest": what else is in it; else the question itself. */
  readonly asks: string;
  readonly options: readonly Option[];
};

export type Recognised = {
  readonly ingredients: readonly RecognisedIngredient[];
  /** What is asked: nothing of it counts as understood. */
  readonly doubts: readonly Doubt[];
  /** Words that stand for no known ingredient. They are shown as "not recognised" and never guessed. */
  readonly unknown: readonly string[];
  readonly place: PlaceOfUse;
};

/** Names are at most 200 letters, and a strength may follow; nothing longer is read. */
const longestText = 400;
/** More words than this that are no name are no misspelt medicines. */
const mostGuesses = 4;

const byName = new Map(ingredients.map((one) => [one.name, one]));

type Hit = { readonly meaning: Meaning; readonly length: number; readonly corrected: boolean };

/** A name written apart that is one word, or the other way round: "co plavix", "slowmag". */
function runTogether(words: readonly string[], at: number): Hit | null {
  const { joined } = lexicon();
  for (let length = Math.min(3, words.length - at); length >= 1; length -= 1) {
    const meaning = joined.get(words.slice(at, at + length).join(""));
    if (meaning) return { meaning, length, corrected: false };
  }
  return null;
}

/** The longest name that begins at this word: as written, run together, or in another language's spelling. */
function nameAt(words: readonly string[], at: number): Hit | null {
  const { exact, bySubstance, longestFrom, exists } = lexicon();
  const word = words[at] ?? "";
  for (let length = Math.min(longestFrom.get(word) ?? 0, words.length - at); length >= 1; length -= 1) {
    const meaning = exact.get(words.slice(at, at + length).join(" "));
    if (meaning) return { meaning, length, corrected: false };
  }
  const together = runTogether(words, at);
  if (together || exists.has(word) || isSilent(word) || salts.has(word)) return together;
  const substance = bySubstance.get(substanceKey(word));
  if (substance && word.length > 5) return { meaning: substance, length: 1, corrected: false };
  const made = byName.get(namedByMaker(word) ?? "");
  if (made)
    return { meaning: { parts: [made], question: null, isSubstance: false }, length: 1, corrected: false };
  return null;
}

/** The words with each that is one slip from a known word set right, and what else a word may be. */
function setRight(words: readonly string[]): { right: string[]; near: ReadonlyMap<number, Near> } {
  const known = lexicon();
  const near = new Map<number, Near>();
  const right = words.map((word, at) => {
    if (known.words.has(word) || near.size >= mostGuesses || nameAt(words, at)) return word;
    const found = nearName(word);
    near.set(at, found);
    return found.corrected ?? word;
  });
  return { right, near };
}

const optionOf = (name: string, parts: readonly Ingredient[]): Option => ({
  name,
  ingredients: parts.map((one) => ({ name: one.name, classes: one.classes })),
});

const questionDoubt = (typed: string, { question }: Meaning): Doubt[] =>
  question
    ? [
        {
          typed,
          asks: question.asks,
          options: question.options.map((name) => optionOf(name, [byName.get(name) ?? []].flat())),
        },
      ]
    : [];

type Read = {
  found: RecognisedIngredient[];
  doubts: Doubt[];
  unknown: string[];
  /** The last name that was read, with its place, to know what a word beside it may mean. */
  last: (Hit & { readonly end: number; readonly segment: number }) | null;
};

const substances = new Set(["sodium", "potassium", "calcium", "magnesium"]);
const abbreviated = /^(?:hct|hctz)$/;
/** A mineral after an unknown word is as likely that medicine's salt: "brivudine sodium". */
const mayBeHalf = ({ meaning }: Hit, typed: string, before: string | undefined): boolean =>
  before !== undefined &&
  (abbreviated.test(typed) ||
    (before.length > 4 &&
      meaning.parts.length === 1 &&
      substances.has(meaning.parts[0]?.name ?? "") &&
      saltEnding.test(before)));
const saltEnding = /(?:in|ine|ol|il|an|ate|en|ac|ide|one|am|ic|al|on|em|im|ir|ox|um)$/;

const incomplete = (typed: string, parts: readonly Ingredient[]): Doubt => ({
  typed,
  asks: "rest",
  options: parts.map((one) => optionOf(one.name, [one])),
});

/** Takes what a name holds into what was read. */
function take(read: Read, hit: Hit, typed: string, place: PlaceOfUse): void {
  read.doubts.push(...questionDoubt(typed, hit.meaning));
  for (const { name, classes } of hit.meaning.parts)
    if (!read.found.some((one) => one.name === name))
      read.found.push({ name, classes: classesAt(classes, place), typed, corrected: hit.corrected });
}

/** A word that is no name: part of the last one, silent, doubtful or unknown. */
function takeWord(read: Read, token: Token, near: Near | undefined, place: PlaceOfUse): void {
  const { word, segment } = token;
  const { last } = read;
  const ending = last && last.segment === segment && !last.meaning.question ? last.meaning.parts : [];
  if (ending.length > 0 && saysMoreIsInIt(word)) {
    const added = byName.get(addedByEnding(word, ending) ?? "");
    const isPressure = ending.some(
      ({ classes }) => classes.includes("ace-inhibitor") || classes.includes("arb"),
    );
    if (added)
      take(
        read,
        { meaning: { parts: [added], question: null, isSubstance: true }, length: 1, corrected: false },
        word,
        place,
      );
    else if (isPressure && ending.length === 1)
      read.doubts.push(incomplete(`${last?.meaning.parts[0]?.name ?? ""} ${word}`, ending));
    return;
  }
  if (isSilent(word) || salts.has(word) || saysWhere(word)) return;
  const { words, exists } = lexicon();
  // A word that only stands in longer names was not looked at yet; one past the most guesses never is.
  const { offered } = near ?? (words.has(word) && !exists.has(word) ? nearName(word) : { offered: [] });
  if (offered.length > 0) {
    read.doubts.push({
      typed: word,
      asks: "spelling",
      options: offered.map(({ name, meaning }) => optionOf(name, meaning.parts)),
    });
    return;
  }
  read.unknown.push(word);
}

const painkillersInFizz = new Set(["paracetamol", "codeine"]);
const isFizzy =
  /\b(effervescent|effervescente|soluble|brause|brausetabletten|bruistabletten|bruistablet|fizzy|efervescente)\b/;

/** A painkiller that fizzes holds about 400 mg of sodium a tablet. */
function addSaltOfFizz(read: Read, plain: string): void {
  const sodium = byName.get("sodium");
  if (!sodium || !isFizzy.test(plain) || !read.found.some(({ name }) => painkillersInFizz.has(name))) return;
  take(
    read,
    { meaning: { parts: [sodium], question: null, isSubstance: false }, length: 1, corrected: false },
    "effervescent",
    "swallowed",
  );
}

/** A question is answered where the same text names one of what it asks for: "water tablet, furosemide". */
const stillAsked = ({ found, doubts }: Read): Doubt[] =>
  doubts.filter(({ options }) => !options.some(({ name }) => found.some((one) => one.name === name)));

function readName(text: string): Recognised {
  const cut = text.slice(0, longestText);
  const list = tokensOf(cut);
  const typedWords = list.map(({ word }) => word);
  const { right, near } = setRight(typedWords);
  const plain = plainName(cut);
  const place = placeOfUse(plain);
  const read: Read = { found: [], doubts: [], unknown: [], last: null };
  let at = 0;
  while (at < list.length) {
    const token = list[at] as Token;
    const follows = read.last?.segment === token.segment;
    const hit = follows && salts.has(token.word) ? null : nameAt(right, at);
    const typed = typedWords.slice(at, at + (hit?.length ?? 1)).join(" ");
    const before = read.unknown.at(-1);
    if (hit && mayBeHalf(hit, typed, before === typedWords[at - 1] ? before : undefined)) {
      read.doubts.push(incomplete(`${read.unknown.at(-1) ?? ""} ${typed}`, hit.meaning.parts));
    } else if (hit) {
      const corrected = typedWords.slice(at, at + hit.length).some((word, n) => word !== right[at + n]);
      take(read, { ...hit, corrected }, typed, place);
    } else takeWord(read, token, near.get(at), place);
    if (hit) read.last = { ...hit, end: at + hit.length, segment: token.segment };
    at += hit?.length ?? 1;
  }
  addSaltOfFizz(read, plain);
  return { ingredients: read.found, doubts: stillAsked(read), unknown: read.unknown, place };
}

const mostRemembered = 5000;
const remembered = new Map<string, Recognised>();

/**
 * The ingredients in free text: brand or generic names with strengths, salts and forms, several in one text or one brand
 * of several.
 *
 * At most one letter is set right without asking, and only where nothing else is as near; all else is a doubt, to be
 * asked, or `unknown`. A name is read once and remembered.
 */
export const recognise = (text: string): Recognised => {
  const before = remembered.get(text);
  if (before) return before;
  const read = readName(text);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(text, read);
  return read;
};
