import { editDistance } from "#lib/base/text/edit-distance";
import type { MedicineClass } from "./classes";
import type { Ingredient } from "./ingredient";
import { ingredients } from "./ingredients";
import { combinations } from "./ingredients/combinations";

export type Recognised = {
  readonly ingredients: readonly {
    readonly name: string;
    readonly classes: readonly MedicineClass[];
    /** What was typed, so that a slip of spelling can be shown as understood. */
    readonly typed: string;
    /** True when the spelling differed. */
    readonly corrected: boolean;
  }[];
  /** Words that stand for no known ingredient. They are shown as "not recognised" and never guessed. */
  readonly unknown: readonly string[];
};

/** The salt or ester a medicine comes as; after an ingredient it is part of it, never a supplement. */
const salts = new Set(
  "sodium disodium potassium dipotassium calcium magnesium hydrochloride hcl dihydrochloride sulfate sulphate chloride bisulfate besilate besylate maleate mesilate mesylate tartrate succinate fumarate citrate phosphate acetate bromide hydrobromide tosilate tosylate nitrate carbonate monohydrate dihydrate trihydrate hemihydrate anhydrous medoxomil axetil xinafoate erbumine tert butylamine arginine cilexetil etexilate proxetil isetionate valerate dipropionate propionate furoate pivoxil oxide aspartate malate glycinate bisglycinate lactate gluconate pidolate chloridum citraat citrat citrato oxid ossido oxido carbonaat carbonat carbonato chlorid chlorure cloruro sulfaat sulfat solfato sulfato gluconaat gluconat gluconato lactaat lactat lattato lactato glycinaat glycinat bisglycinaat bisglycinat malaat malat aspartaat aspartat aspartato orotaat orotat pidolato".split(
    " ",
  ),
);

/** Words about form, time and amount that name no ingredient. */
const fillers = new Set(
  "tablet tablets tab tabs capsule capsules cap caps caplet caplets pill pills drop drops liquid syrup solution suspension powder powders sachet sachets granules inhaler inhalation evohaler accuhaler turbohaler diskus respimat ellipta nebuliser spray cream gel ointment patch patches injection pen suppository softgel softgels gummy gummies effervescent soluble chewable dispersible coated enteric gastro resistant film ec mr xl sr er cr la xr pr ir od bd tds qds prn hs po retard depot modified prolonged slow fast release long acting strong strength low high dose mini baby junior adult daily once twice thrice times time day days night nightly morning evening bedtime noon week weekly before after meals food half one two three four per every each as when needed required of in the a an my for from by brand generic own new old supplement supplements medicine medication tea teaspoon tsp spoon scoop scoops glass mg mcg ug g ml iu units unit percent x elemental acid acide acido natural synthetic organic extra forte de di du des del della la le les el il mit und fur pour para con avec met voor van pastilla pastillas comprimido comprimidos compressa compresse comprime comprimes tablette tabletten gelule gelules kapsel kapseln tropfen gotas gocce gouttes sobre sobres bustina bustine beutel brausetabletten bruistabletten".split(
    " ",
  ),
);

const amounts =
  /\d+(?:[.,]\d+)?\s*(?:mg|mcg|µg|μg|ug|g|ml|iu|i\.u\.|units?|%|mmol|meq)(?![a-z])(?:\s*\/\s*\d*(?:[.,]\d+)?\s*(?:ml|mg|g|dose|day|puff)(?![a-z]))?/g;

/** German and Dutch write a mineral and its salt as one word: Magnesiumcitrat, kaliumchloride. */
const mineralWithSalt = new RegExp(`\\b(magnesium|kalium|calcium|natrium)(${[...salts].join("|")})\\b`, "g");

/** Lower case, without accents and dots inside abbreviations; hyphens are spaces. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/ß/g, "ss")
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, "$1")
    .replace(/[-_'’®™()[\].:*"]/g, " ")
    .replace(mineralWithSalt, "$1 $2");

type Token = { readonly word: string; readonly segment: number };

const tokens = (text: string): Token[] =>
  plain(text.toLowerCase().replace(amounts, " "))
    .split(/[,;/+&|\n]|\band\b|\bwith\b|\bund\b|\bet\b/)
    .flatMap((part, segment) =>
      part
        .split(/\s+/)
        .filter((word) => word !== "")
        .map((word) => ({ word, segment })),
    );

const words = (name: string): string[] => tokens(name).map((t) => t.word);

type Entry = { readonly words: readonly string[]; readonly meaning: readonly Ingredient[] };

const byOwnName = new Map(ingredients.map((i) => [i.name, i]));
const entries: readonly Entry[] = [
  ...ingredients.flatMap((i) => i.names.map((name) => ({ words: words(name), meaning: [i] }))),
  ...Object.entries(combinations).map(([name, parts]) => ({
    words: words(name),
    meaning: parts.flatMap((part) => byOwnName.get(part) ?? []),
  })),
];
const byCount = new Map<number, Entry[]>();
for (const entry of entries)
  byCount.set(entry.words.length, [...(byCount.get(entry.words.length) ?? []), entry]);
const exact = new Map(entries.map((e) => [e.words.join(" "), e]));
const longest = Math.max(...entries.map((e) => e.words.length));

/** How many slips a word of this length may hold: none below 5 letters, one below 8, two from 8 on. */
const slips = (word: string): number => {
  if (/\d/.test(word) || word.length < 5) return 0;
  return word.length < 8 ? 1 : 2;
};

/** Every word that stands in a name, or beside one: what is as near to one of these is not taken for a medicine. */
const vocabulary = [...new Set([...entries.flatMap((e) => e.words), ...salts, ...fillers])].filter(
  (word) => !exact.has(word) && word.length > 3,
);

/** The slips between the words typed and a name, or null when any word differs by more than it may. */
const distance = (typed: readonly string[], name: readonly string[]): number | null => {
  let sum = 0;
  for (const [i, word] of typed.entries()) {
    const target = name[i] ?? "";
    if (word === target) continue;
    const limit = Math.min(slips(word), slips(target));
    if (limit === 0 || Math.abs(word.length - target.length) > limit) return null;
    const d = editDistance(word, target, limit);
    if (d > limit) return null;
    sum += d;
  }
  return sum;
};

/** Nobody misses the first letter of a medicine, so such a reading is never offered; but it casts doubt on others. */
const beginsAlike = (typed: readonly string[], name: readonly string[]): boolean =>
  typed.every((word, i) => word[0] === name[i]?.[0]);

/** How a name sounds to somebody who has only heard it: Lasix and "lasiks", Nurofen and "nurophen", Xarelto and "zarelto". */
const soundOf = (word: string): string =>
  word
    .replace(/^x/, "z")
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/qu/g, "k")
    .replace(/x/g, "ks")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c/g, "k")
    .replace(/y/g, "i")
    .replace(/(.)\1+/g, "$1");

const sounding = new Map<string, Entry[]>();
for (const entry of byCount.get(1) ?? []) {
  const sound = soundOf(entry.words[0] ?? "");
  sounding.set(sound, [...(sounding.get(sound) ?? []), entry]);
}
const soundsOfWords = new Set(vocabulary.map(soundOf));

/** The one name that sounds like this word; null when none does, or two, or any other word or name is near. */
const heard = (word: string): Entry | null => {
  const [first, ...others] = word.length < 5 ? [] : (sounding.get(soundOf(word)) ?? []);
  if (first === undefined || soundsOfWords.has(soundOf(word))) return null;
  const isAnotherNear = (byCount.get(1) ?? []).some(
    (other) => !sameMeaning(first, other) && distance([word], other.words) !== null,
  );
  return !isAnotherNear && others.every((other) => sameMeaning(first, other)) ? first : null;
};

const sameMeaning = (a: Entry, b: Entry): boolean =>
  a.meaning.map((i) => i.name).join() === b.meaning.map((i) => i.name).join();

/** The slips to the nearest word of the vocabulary, if they are no more than `most`. */
const nearestWord = (typed: string, most: number): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const word of vocabulary) {
    if (Math.abs(word.length - typed.length) > most) continue;
    const d = editDistance(typed, word, most);
    if (d <= most) least = Math.min(least, d);
  }
  return least;
};

/** The one nearest name; null when nothing is near; "unsure" when something else is as near as the nearest. */
const nearest = (typed: readonly string[]): Entry | "unsure" | null => {
  let best: { readonly entry: Entry; readonly d: number } | null = null;
  let doubt = Number.POSITIVE_INFINITY;
  for (const entry of byCount.get(typed.length) ?? []) {
    const d = distance(typed, entry.words);
    if (d === null) continue;
    const isOffered = beginsAlike(typed, entry.words);
    if (isOffered && (best === null || d < best.d)) {
      if (best !== null && !sameMeaning(best.entry, entry)) doubt = Math.min(doubt, best.d);
      best = { entry, d };
    } else if (best === null || !sameMeaning(best.entry, entry)) doubt = Math.min(doubt, d);
  }
  if (best === null) return Number.isFinite(doubt) && typed.length > 1 ? "unsure" : null;
  if (typed.length === 1) doubt = Math.min(doubt, nearestWord(typed[0] ?? "", best.d));
  return doubt <= best.d ? "unsure" : best.entry;
};

const skippable = (word: string): boolean => fillers.has(word) || /^[\d.]+$/.test(word);

type Found = { readonly entry: Entry | null; readonly length: number; readonly corrected: boolean };

/**
 * The longest name that begins at this word, as written or with slips. A phrase that is near a name, and nearer to no other
 * reading, is not taken apart: half of "sodium valproate" is no salt. It has a length and no entry.
 */
const nameAt = (list: readonly Token[], at: number): Found | null => {
  for (let n = Math.min(longest, list.length - at); n >= 1; n--) {
    const typed = list.slice(at, at + n).map((t) => t.word);
    const entry = exact.get(typed.join(" "));
    if (entry) return { entry, length: n, corrected: false };
    if (n > 3 || (n === 1 && skippable(typed[0] ?? ""))) continue;
    const near = nearest(typed);
    if (near === "unsure" && n > 1) return { entry: null, length: n, corrected: false };
    if (near !== null && near !== "unsure") return { entry: near, length: n, corrected: true };
    const alike = near === null && n === 1 ? heard(typed[0] ?? "") : null;
    if (alike !== null) return { entry: alike, length: 1, corrected: true };
  }
  return null;
};

/**
 * The ingredients in free text: brand or generic names, misspelt by a letter or two, with strengths, salts and forms,
 * several in one text or one brand of several.
 *
 * A misspelling is read only when one known medicine is nearest; what is not near, or near two, stays in `unknown`.
 */
export const recognise = (text: string): Recognised => {
  const list = tokens(text);
  const found: Recognised["ingredients"][number][] = [];
  const unknown: string[] = [];
  let at = 0;
  let lastSegment = -1;
  while (at < list.length) {
    const token = list[at];
    if (token === undefined) break;
    if (token.segment === lastSegment && salts.has(token.word)) {
      at += 1;
      continue;
    }
    const hit = nameAt(list, at);
    if (hit) {
      const typed = list
        .slice(at, at + hit.length)
        .map((t) => t.word)
        .join(" ");
      if (hit.entry === null) unknown.push(...typed.split(" "));
      for (const { name, classes } of hit.entry?.meaning ?? [])
        if (!found.some((f) => f.name === name))
          found.push({ name, classes, typed, corrected: hit.corrected });
      at += hit.length;
      lastSegment = list[at - 1]?.segment ?? -1;
      continue;
    }
    if (!skippable(token.word) && !salts.has(token.word)) unknown.push(token.word);
    at += 1;
  }
  return { ingredients: found, unknown };
};
