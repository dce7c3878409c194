import type { DecimalMark } from "#lib/base/tables/decimal-mark";

/** A number out of a cell: with its unit, whether it is only a floor ("3+", "2-3"), and whether a word or sign stood with it. */
export type CellNumber = {
  readonly value: number;
  readonly unit: string | null;
  readonly isFloor: boolean;
  /** "7/10": out of how many */
  readonly outOf: number | null;
};

const empty = new Set([
  "",
  "-",
  "–",
  "—",
  "--",
  "n/a",
  "na",
  "nan",
  "null",
  "none given",
  "unknown",
  "?",
  ".",
  "not recorded",
  "k.a.",
  "x?",
]);
/** Words that say nothing stands here: such a cell is not known, and never 0. */
export const isEmptyCell = (cell: string) => empty.has(cell.trim().toLowerCase());

const yes = /^(?:y|yes|yep|true|x|xx|✓|✔|✅|☑|ja|j|oui|si|sí|done|taken|ticked|on)\.?!?$/i;
const no = /^(?:n|no|nope|false|✗|✘|❌|nein|non|off|not taken)\.?$/i;
/** "Y", "no", a tick; null for what is neither. */
export function cellAnswer(cell: string): boolean | null {
  const plain = cell.trim();
  if (yes.test(plain) || plain === "1") return true;
  return no.test(plain) || plain === "0" ? false : null;
}

/** Words that say that nobody knows: whatever else stands with them, there is no number in such a cell. */
const unsaid =
  /\bno (?:data|records?|entry|entries|idea|info(?:rmation)?|answer|value|reading|note)\b|\bnot? ?(?:sure|known|noted|recorded|written|counted|measured|logged|asked|applicable)\b|\bforg[eo]t|\bnever (?:wrote|noted|recorded|counted|logged|asked|measured)|(?:\bdid ?n[o']?t|\bdidn’t|\bdid not|\bwasn['’]?t|\bwas not) (?:count|write|note|record|log|check|measure|look|asked|written|noted)|(?:\bdo ?n['’]?t|\bdo not|\bcan['’]?t|\bcannot|\bcould ?n['’]?t) (?:know|remember|recall|say|tell|count)|\b(?:dunno|unsure|unknown|missing|n\.a\.|tbc|tbd)|\bweiß (?:ich )?nicht|\bvergessen|\bkeine (?:angaben?|daten|ahnung)|\bnicht (?:notiert|gezählt|bekannt)|\bunbekannt|\bsin datos|\bno s[eé]\b|\bolvid|\binconnu|\boubli|\bne sais pas|\bnon so\b|\bdimenticat|\?\?/;

/** "Fewer than 3" may be none: no number, and no floor. */
const below =
  /^(?:<|≤|less than|fewer than|under|below|up to|at most|max\.?|maximum|bis zu|weniger als|höchstens)/;

const words: readonly (readonly [RegExp, number, boolean])[] = [
  [/^(?:one or two|one to two|one or more)\b/, 1, true],
  [/^(?:two or three|two to three)\b/, 2, true],
  [/^(?:three or four|three to four)\b/, 3, true],
  [
    /^(?:none|no|nil|zero|never|nothing|keine?r?s?|nichts|aucune?|rien|ningun[oa]?|nada|nessun[oa]?|niente)(?: (?:leg |night |calf |muscle )*(?:cramps?|spasms?|krämpfe?|wadenkrämpfe?|crampes?|calambres?|crampi|pain|schmerz(?:en)?|douleur|dolor|dolore))?(?: (?:at all|tonight|last night|this night|all night|today))?\s*(?:$|[,;:.!(–-])|^cramp[- ]free\b/,
    0,
    false,
  ],
  [
    /^(?:once|one|a|an|single|ein(?:e|er|mal)?|une?|un[oa]|una vez|una volta|une fois)\b(?! (?:few|couple|lot))/,
    1,
    false,
  ],
  [/^(?:twice|two|a couple|couple|both|zwei(?:mal)?|deux|dos|due)\b/, 2, false],
  [/^(?:thrice|three|drei(?:mal)?|trois|tres|tre)\b/, 3, false],
  [/^(?:four|vier|quatre|cuatro|quattro)\b/, 4, false],
  [/^(?:five|fünf|cinq|cinco|cinque)\b/, 5, false],
  [/^(?:six|sechs)\b/, 6, false],
  [/^(?:seven|sieben)\b/, 7, false],
  [/^(?:eight|acht)\b/, 8, false],
  [/^(?:nine|neun)\b/, 9, false],
  [/^(?:ten|zehn)\b/, 10, false],
  [/^(?:a few|few|several|some|many|lots|loads|multiple|mehrere|viele)\b/, 2, true],
  [/^(?:yes|y|x|✓|✔|ja|true|cramps?)\b|^[✓✔]/, 1, true],
];

/** "None, then two at 4am": none for a part of the night only. */
const turnsLater =
  /\b(?:then|until|till|at first|initially|since|dann|puis|luego|poi)\b|\bbut\s+(?:\d|an?\b|one\b|two\b|three\b|several\b|some\b|had\b|got\b)/;

/** "Two hundred" is no two: what these make of a word is not read. */
const manifold =
  /\b(?:hundred|thousand|dozen|score|hundert|tausend|dutzend|cents?|mille|douzaine|cien(?:to)?|mil|docena|cento|dozzina)\b/;

const figure = (text: string, mark: DecimalMark): number | null => {
  const bare = text.replace(/[\s\u00A0\u202F'’]/g, "");
  const plain = mark === "." ? bare : bare.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  // No thousand begins with 0: "0,125" is an eighth, in whichever way the others are written.
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  // One cell may be written in the other way: "4,5" among points.
  const loose = plain.replace(",", ".");
  return /^(\d+(\.\d*)?|\.\d+)$/.test(loose) ? Number(loose) : null;
};

/** Reads "3", "~4", "2-3", "3+", "> 2", "7/10", "5 min", "1.5 h", "twice", "none". Null for what says no number. */
export function cellNumber(cell: string, mark: DecimalMark): CellNumber | null {
  const plain = cell.trim().toLowerCase().replaceAll("½", ".5").replace(/\s+/g, " ");
  if (isEmptyCell(plain) || unsaid.test(plain) || below.test(plain)) return null;
  const found =
    /^([>≥~≈±]|approx\.?|about|around|ca\.?|circa|at least|more than|over|min\.|mind\.|mindestens|au moins|al menos|almeno|not less than)?\s*(-?\d[\d.,\u00A0\u202F]*(?: \d{3})*|[.,]\d+)\s*(?:(?:-|–|to|bis|or|à)\s*(\d[\d.,]*))?\s*(\+|or more)?\s*(?:(?:\/|out of|von|of)\s*(\d+))?\s*([a-zµ%°"'✕×].*)?$/.exec(
      plain,
    );
  if (!found) {
    const [, least, bare = ""] =
      /^(at least |more than |over |mindestens |about |around |ca\.? )?(.*)$/s.exec(plain) ?? [];
    const said = manifold.test(plain) ? undefined : words.find(([word]) => word.test(bare));
    const isLeast = least !== undefined && !/^(?:about|around|ca)/.test(least);
    if (said?.[1] === 0 && turnsLater.test(bare)) return null;
    return said ? { value: said[1], unit: null, isFloor: said[2] || isLeast, outOf: null } : null;
  }
  const [, sign, first = "", second, more, outOf, unit] = found;
  const value = figure(first.replace(/[.,]$/, ""), mark);
  const isFloor =
    second !== undefined ||
    more !== undefined ||
    sign === ">" ||
    sign === "≥" ||
    /^(?:at least|more than|over|min|au moins|al menos|almeno|not less)/.test(sign ?? "");
  // "0-3" may be none: a floor of 0 says nothing.
  if (value === null || value < 0 || (value === 0 && isFloor)) return null;
  return {
    value,
    unit: unit?.trim() || null,
    isFloor,
    outOf: outOf === undefined ? null : Number(outOf),
  };
}

const noPain =
  /^(?:none|nil|zero|painless|no(?:t any)? pain|pain[- ]free|kein(?:e|er)?(?: schmerz(?:en)?)?|pas de douleur|sin dolor|nessun dolore)\b/;
/** What may stand behind it: "no pain at all", "none, slept well". */
const closed = /^(?: (?:at all|tonight|last night|this night|all night|today))?\s*(?:$|[,;:.!(–-])/;
/** "Not bad", "less severe than": how much it was is not said. */
const turned =
  /\b(?:not|no|none|never|hardly|less|nicht|kein\w*|weniger|pas|moins|menos|meno|non)\b|n['’]t\b/;

const painWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:excruciating|unbearable|worst|agony|agonising|agonizing|extreme|10\+)\b/, 10],
  [/\bvery (?:bad|severe|strong|painful)\b|\bsehr stark\b/, 9],
  [
    /\b(?:severe|bad|strong|intense|stark|schwer|forte?|fuerte|intenso|intensa|terrible|awful|grave|schlimm)\b/,
    8,
  ],
  [
    /\b(?:moderate|medium|mittel\w*|middling|moyen(?:ne)?|mod[ée]r[ée]e?|medi[oa]|moderad[oa]|moderat[oa]|so-so)\b/,
    5,
  ],
  [/\b(?:mild|slight|light|little|leicht|weak|minor|faible|leve|lieve|suave|schwach|low)\b/, 3],
];

function painOfWords(said: string): number | null {
  const [none] = noPain.exec(said) ?? [];
  if (none !== undefined) {
    const rest = said.slice(none.length);
    const isMore = /\d/.test(rest) || turnsLater.test(rest) || painWords.some(([word]) => word.test(rest));
    return closed.test(rest) && !isMore ? 0 : null;
  }
  if (turned.test(said) || unsaid.test(said)) return null;
  return painWords.find(([word]) => word.test(said))?.[1] ?? null;
}

/** Pain from 0 to 10, also out of 5 or 100 and in words. Halves are rounded down: a floor. Null where it is none. */
export function cellPain(cell: string, mark: DecimalMark, top = 10): number | null {
  const read = cellNumber(cell, mark);
  const isNumber = read !== null && /\d/.test(cell);
  if (!isNumber) return painOfWords(cell.trim().toLowerCase());
  const scale = read.outOf ?? top;
  const pain = Math.floor((read.value * 10) / (scale > 0 ? scale : 10) + 1e-9);
  return pain >= 0 && pain <= 10 ? pain : null;
}

const perMinute = (unit: string | null): number | null => {
  if (unit === null) return null;
  if (/^(?:s|sec|secs|second|seconds|sek|sekunden)\b/.test(unit) || unit === '"') return 1 / 60;
  if (/^(?:h|hr|hrs|hour|hours|std|stunden?)\b/.test(unit)) return 60;
  return /^(?:m|min|mins|minute|minutes|minuten|mn)\b|^'/.test(unit) ? 1 : null;
};

/** Minutes: "5", "5 min", "90 s", "1.5 h", "1h 20", "2 min 30", "0:45". `clock` says what "0:45" counts in the column. */
export function cellMinutes(
  cell: string,
  mark: DecimalMark,
  { unit = 1, clock = "m:s" }: { unit?: number; clock?: "m:s" | "h:m" } = {},
): number | null {
  const plain = cell.trim().toLowerCase();
  const parts = /^(\d+):(\d{2})(?::(\d{2}))?$/.exec(plain);
  if (parts) {
    const [a, b, c] = [Number(parts[1]), Number(parts[2]), parts[3] === undefined ? null : Number(parts[3])];
    if (c !== null) return 60 * a + b + c / 60;
    return clock === "h:m" ? 60 * a + b : a + b / 60;
  }
  const both =
    /^(\d+)\s*(h|hrs?|hours?|std\.?|m|mins?|minutes?)\s*(?:and )?(\d+)\s*(m|mins?|minutes?|s|secs?|seconds?)?\.?$/.exec(
      plain,
    );
  if (both) {
    const isHours = /^(?:h|std)/.test(both[2] ?? "");
    return isHours ? 60 * Number(both[1]) + Number(both[3]) : Number(both[1]) + Number(both[3]) / 60;
  }
  const read = cellNumber(cell, mark);
  if (!read || (!/\d/.test(cell) && read.isFloor)) return null;
  return read.value * (perMinute(read.unit) ?? unit);
}
