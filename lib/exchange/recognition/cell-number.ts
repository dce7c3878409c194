import type { DecimalMark } from "#lib/base/tables/number-text";

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

const words: readonly (readonly [RegExp, number, boolean])[] = [
  [
    /^(?:none|no|nil|zero|never|nothing|no cramps?|cramp[- ]free|keine?r?s?|nichts|aucune?|ninguno?a?|nessuno?)\b/,
    0,
    false,
  ],
  [/^(?:once|one|a|an|single|ein(?:e|er|mal)?|une?|uno)\b(?! (?:few|couple|lot))/, 1, false],
  [/^(?:twice|two|a couple|couple|both|zwei(?:mal)?|deux|dos|due)\b/, 2, false],
  [/^(?:thrice|three|drei(?:mal)?|trois|tres|tre)\b/, 3, false],
  [/^(?:four|vier)\b/, 4, false],
  [/^(?:five|fünf|cinq)\b/, 5, false],
  [/^(?:six|sechs)\b/, 6, false],
  [/^(?:seven|sieben)\b/, 7, false],
  [/^(?:eight|acht)\b/, 8, false],
  [/^(?:nine|neun)\b/, 9, false],
  [/^(?:ten|zehn)\b/, 10, false],
  [/^(?:a few|few|several|some|many|lots|loads|multiple|mehrere|viele)\b/, 2, true],
  [/^(?:yes|y|x|✓|✔|ja|true|cramps?)\b|^[✓✔]/, 1, true],
];

const figure = (text: string, mark: DecimalMark): number | null => {
  const bare = text.replace(/[\s\u00A0\u202F'’]/g, "");
  const plain = mark === "." ? bare : bare.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return Number(plain.replaceAll(",", ""));
  // One cell may be written in the other way: "4,5" among points.
  const loose = plain.replace(",", ".");
  return /^(\d+(\.\d*)?|\.\d+)$/.test(loose) ? Number(loose) : null;
};

/** Reads "3", "~4", "2-3", "3+", "> 2", "7/10", "5 min", "1.5 h", "twice", "none". Null for what says no number. */
export function cellNumber(cell: string, mark: DecimalMark): CellNumber | null {
  const plain = cell.trim().toLowerCase().replaceAll("½", ".5").replace(/\s+/g, " ");
  if (isEmptyCell(plain)) return null;
  const found =
    /^([<>≥≤~≈±]|approx\.?|about|around|ca\.?|circa|at least|over|mind\.)?\s*(-?\d[\d.,\u00A0\u202F]*(?: \d{3})*|[.,]\d+)\s*(?:(?:-|–|to|bis|or|à)\s*(\d[\d.,]*))?\s*(\+|or more)?\s*(?:(?:\/|out of|von|of)\s*(\d+))?\s*([a-zµ%°"'✕×].*)?$/.exec(
      plain,
    );
  if (!found) {
    const said = words.find(([word]) => word.test(plain));
    return said ? { value: said[1], unit: null, isFloor: said[2], outOf: null } : null;
  }
  const [, sign, first = "", second, more, outOf, unit] = found;
  const value = figure(first.replace(/[.,]$/, ""), mark);
  if (value === null || value < 0) return null;
  return {
    value,
    unit: unit?.trim() || null,
    isFloor:
      second !== undefined ||
      more !== undefined ||
      sign === ">" ||
      sign === "≥" ||
      sign === "at least" ||
      sign === "over",
    outOf: outOf === undefined ? null : Number(outOf),
  };
}

const painWords: readonly (readonly [RegExp, number])[] = [
  [/\b(?:none|no pain|kein|painless)\b/, 0],
  [/\b(?:excruciating|unbearable|worst|agony|agonising|agonizing|extreme|10\+)\b/, 10],
  [/\bvery (?:bad|severe|strong|painful)\b|\bsehr stark\b/, 9],
  [/\b(?:severe|bad|strong|intense|stark|schwer|forte?|terrible|awful)\b/, 8],
  [/\b(?:moderate|medium|mittel|middling|moyen|so-so)\b/, 5],
  [/\b(?:mild|slight|light|little|leicht|weak|minor|faible|leve|low)\b/, 3],
];

/** Pain from 0 to 10, also out of 5 or 100 and in words. Halves are rounded down: a floor. Null where it is none. */
export function cellPain(cell: string, mark: DecimalMark, top = 10): number | null {
  const read = cellNumber(cell, mark);
  const isNumber = read !== null && /\d/.test(cell);
  if (!isNumber) return painWords.find(([word]) => word.test(cell.toLowerCase()))?.[1] ?? null;
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
