import { editDistance } from "#lib/base/text/edit-distance";
import { type Lexicon, lexicon, type Meaning, sameMeaning } from "./lexicon";

/** What a word that is no name may have been meant as. */
export type Near = {
  /** The one word a single slip away, where nothing else is as near; null where it must be asked. */
  readonly corrected: string | null;
  /** Whole names it may be meant as, nearest first. */
  readonly offered: readonly { readonly name: string; readonly meaning: Meaning }[];
};

const nothing: Near = { corrected: null, offered: [] };
const shortest = 5;
/** No name is longer in one word; a longer run of letters is no misspelt medicine. */
const longestWord = 32;
const mostOffered = 3;

const letterMask = (word: string): number => {
  let mask = 0;
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at) - 97;
    if (code >= 0 && code < 26) mask |= 1 << code;
  }
  return mask;
};

const bits = (mask: number): number => {
  let left = mask;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
};

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

type Word = { readonly word: string; readonly mask: number };
type Shelves = {
  /** Words by their first letter and length, and by their first two letters and length. */
  readonly byStart: ReadonlyMap<string, readonly Word[]>;
  /** Words by what follows their first letter. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  readonly bySound: ReadonlyMap<string, readonly string[]>;
};

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const shelf = map.get(key);
  if (shelf) shelf.push(value);
  else map.set(key, [value]);
}

function shelve({ words }: Lexicon): Shelves {
  const byStart = new Map<string, Word[]>();
  const byTail = new Map<string, string[]>();
  const bySound = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < 4 || !/^[a-z]+$/.test(word)) continue;
    const one = { word, mask: letterMask(word) };
    put(byStart, `${word[0]}${word.length}`, one);
    put(byStart, `${word.slice(0, 2)}${word.length}`, one);
    put(byTail, word.slice(1), word);
    put(bySound, soundOf(word), word);
  }
  return { byStart, byTail, bySound };
}

let shelves: Shelves | null = null;

/** The words `slips` from this one that begin with `start`. One slip changes at most two of the letters a word is made of. */
function slipsFrom(typed: string, slips: 1 | 2, start: string, { byStart }: Shelves): string[] {
  const mask = letterMask(typed);
  const found: string[] = [];
  for (let length = typed.length - slips; length <= typed.length + slips; length += 1)
    for (const one of byStart.get(`${start}${length}`) ?? [])
      if (bits(one.mask ^ mask) <= 2 * slips && editDistance(typed, one.word, slips) === slips)
        found.push(one.word);
  return found;
}

/** The words one slip away that begin otherwise: nobody misses the first letter, but they cast doubt. */
const otherwiseBegun = (typed: string, { byTail }: Shelves): string[] =>
  [typed.slice(1), typed, typed.slice(2), `${typed[0]}${typed.slice(2)}`]
    .flatMap((tail) => byTail.get(tail) ?? [])
    .filter((word) => word[0] !== typed[0] && editDistance(typed, word, 1) === 1);

/** Whether two words stand for the same thing wherever they are whole names. */
function isSame(a: string, b: string, { exact }: Lexicon): boolean {
  const [one, other] = [exact.get(a), exact.get(b)];
  return a === b || (one !== undefined && other !== undefined && sameMeaning(one, other));
}

function offersFor(words: readonly string[], known: Lexicon): Near["offered"] {
  const offered: { name: string; meaning: Meaning }[] = [];
  for (const word of words) {
    const meaning = known.exact.get(word);
    if (!meaning || meaning.question !== null || meaning.parts.length === 0) continue;
    if (offered.some((one) => sameMeaning(one.meaning, meaning))) continue;
    offered.push({ name: word, meaning });
  }
  return offered.slice(0, mostOffered);
}

function findNear(typed: string): Near {
  const known = lexicon();
  shelves ??= shelve(known);
  const likely = slipsFrom(typed, 1, typed.slice(0, 1), shelves);
  const doubtful = otherwiseBegun(typed, shelves);
  const [first] = likely;
  const isAlone = first !== undefined && [...likely, ...doubtful].every((word) => isSame(word, first, known));
  if (isAlone && typed.length > shortest) return { corrected: first, offered: offersFor([first], known) };
  const alike = shelves.bySound.get(soundOf(typed)) ?? [];
  const twice = typed.length < 8 ? [] : slipsFrom(typed, 2, typed.slice(0, 2), shelves);
  return { corrected: null, offered: offersFor([...likely, ...alike, ...twice], known) };
}

const mostRemembered = 5000;
const remembered = new Map<string, Near>();

/** What a word that is in no table may have been meant as. Nobody misses the first letter of a medicine. */
export function nearName(typed: string): Near {
  if (typed.length < shortest || typed.length > longestWord || !/^[a-z]+$/.test(typed)) return nothing;
  const before = remembered.get(typed);
  if (before) return before;
  const near = findNear(typed);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(typed, near);
  return near;
}
