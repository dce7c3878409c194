import type { Muscle, Relief, Side } from "#lib/diary/nights/schema";

const sideOf = (text: string): Side | null => {
  const has = (pattern: RegExp) => pattern.test(text);
  const left = has(/\b(?:l|lt|left|links?|linkes?|linke[rns]?|gauche|izquierd[ao]|sinistr[ao])\b/i);
  const right = has(/\b(?:r|rt|right|rechts?|rechte[rns]?|droite?|derech[ao]|destr[ao])\b/i);
  if ((left && right) || has(/\b(?:both|beide|les deux|b\/?l|bilateral|ambas)\b/i)) return "both";
  return left ? "left" : right ? "right" : null;
};

const muscleWords: readonly (readonly [RegExp, Muscle])[] = [
  [/\b(?:calf|calves|calfs|wade|waden|mollet|gastroc\w*|soleus|pantorrilla|polpaccio)\b/i, "calf"],
  [/\b(?:foot|feet|toes?|arch|sole|instep|fu(?:ss|ß)|zehen?|pied|orteils?|pie|piede)\b/i, "foot"],
  [/\b(?:hamstrings?|back of (?:the )?thigh|kniebeuger)\b/i, "hamstring"],
  [/\b(?:thigh|quads?|quadriceps|oberschenkel|cuisse|muslo|coscia)\b/i, "thigh-front"],
  [/\b(?:shins?|schienbein|tibia|tibialis)\b/i, "shin"],
];
const musclesOf = (text: string): Muscle[] =>
  muscleWords.flatMap(([word, muscle], at) => {
    const isHamstring = at === 3 && /hamstring|back of (?:the )?thigh/i.test(text);
    return word.test(text) && !isHamstring ? [muscle] : [];
  });

const reliefWords: readonly (readonly [RegExp, Relief])[] = [
  [/stretch|gedehnt|dehn|étir|estir/i, "stretch"],
  [/walk|stood|standing|got up|gelaufen|aufgestanden|aufsteh|marche/i, "walk"],
  [/massag|rub/i, "massage"],
  [/\bheat|hot|warm|wärm/i, "heat"],
  [/\bcold|\bice\b|\bkalt|kühl/i, "cold"],
  [/pickle|vinegar|mustard/i, "pickle-juice"],
];
/** What was done about a cramp, as far as Charley has names for it; "other" for anything else that is said. */
export function reliefsOf(text: string): Relief[] {
  const known = reliefWords.flatMap(([word, relief]) => (word.test(text) ? [relief] : []));
  if (known.length > 0) return known;
  return /^(?:nothing|none|nichts|no)$/i.test(text.trim()) ? ["nothing"] : ["other"];
}

/** Which leg and muscle a few words name: "R calf", "left foot", "Wade rechts". */
export const bodyPlaceOf = (text: string): { side: Side | null; muscles: Muscle[] } => ({
  side: sideOf(text),
  muscles: musclesOf(text),
});

const crampWord =
  /\b(?:leg |night |calf |foot )?(?:cramp(?:s|ed|ing)?|kr[aä]mpfe?|wadenkr[aä]mpfe?|charley ?horses?|spasms?|crampes?|calambres?|cramp[oi])\b/i;

export const speaksOfCramps = (text: string): boolean => crampWord.test(text);

const before = "(?:leg |night |calf |foot |muscle )*";
const many = `${before}(?:cramps|(?:waden)?kr[aä]mpfe|charley ?horses|spasms|crampes|calambres|crampi)`;
const any = `${before}(?:cramp(?:s|ed|ing)?|(?:waden)?kr[aä]mpfe?|charley ?horses?|spasms?|crampes?|calambres?|cramp[oi])`;
const ended = "(?=\\s*(?:$|[,;.|!)(]|at all|tonight|last night|this night))";
const how =
  "(?:bad|big|severe|strong|real|major|serious|proper|painful|terrible|awful|more|further|other|new|long|starken?|schlimmen?|weiteren?|autres?|fuertes?|otros?|forti|altri)";
const words = (pattern: string, flags = "i") => new RegExp(pattern, flags);

const none =
  "(?:no|none|without(?: any)?|not (?:a|one|any)(?: single)?|free (?:of|from)|zero|0|keine?n?|ohne|sans|aucune?|sin|ninguno?|nessun[oa]?|senza|pas de)";

/** Words that say of themselves that there was no cramp. */
const quiet = [
  words(`\\b${none}\\s+${any}\\b`, "gi"),
  words(
    `\\b${any}(?:\\s*[:=]\\s*|\\s[-–—]\\s|\\s+)(?:none|no|nil|zero|0|keine?|nein|aucune?|ninguno?|nessun[oa]?|never)\\b${ended}`,
    "gi",
  ),
  words(
    `\\b(?:(?:did|have|had) ?n['’]?o?t|did not|have not|had not|never)\\s+(?:(?:have|had|get|got)\\s+)?(?:any\\s+)?${any}\\b`,
    "gi",
  ),
  /\bcramp[- ]free\b|\bkrampffrei\b/gi,
];
/** "No bad cramps", "nearly cramped": whether there was one is not said. */
const unclear = [
  words(
    `\\b(?:no|not|without|keine?n?|sans|sin|senza)\\s+(?:(?:have|had|get|got)\\s+)?(?:any\\s+)?(?:${how}\\s+){1,2}${any}\\b`,
    "gi",
  ),
  words(`n['’]t\\s+(?:(?:have|get)\\s+)?(?:any\\s+)?(?:${how}\\s+){1,2}${any}\\b`, "gi"),
  words(
    `\\b(?:almost|nearly|fast|threat of|threatened|fear of|worried about)\\s+(?:an?\\s+|einen?\\s+)?${any}\\b`,
    "gi",
  ),
];

const noCramps = `(?:\\b${none}\\s+${any}\\b|\\bcramp[- ]free\\b|\\bkrampffrei\\b)`;
const aNumber =
  "(?:\\d|an?\\b|one\\b|two\\b|three\\b|four\\b|several\\b|some\\b|many\\b|had\\b|got\\b|eine?n?\\b|zwei\\b|drei\\b)";
/** What only names cramps, and says of no night that there was one: a question, a remedy, what is done against them. */
const mentions = [
  words(`(?:\\bany\\s+)?\\b${any}\\b[^.,;|!?\\n]*\\?`, "gi"),
  words(
    `\\b(?:(?:for|against|prevent\\w*|prevention of|avoid\\w*|gegen|contre|contra|contro)\\s+(?:(?:any|the|my|les|los|las|i)\\s+)?(?:${how}\\s+){0,2}|anti[- ])${any}\\b`,
    "gi",
  ),
  words(
    `\\b${any}[- ]+(?:relief|cream|creme|gel|spray|bark|ointment|salve|balm|remedy|remedies|medicine|tablets?|pills?|prevention)\\b`,
    "gi",
  ),
];
/** "No cramps until 4am", "almost no cramps", "wasn't cramping": none for a part of the night, or of something else. */
const partly = [
  words(
    `(?:\\b(?:at first|initially|anfangs|zuerst)|^\\W*(?:until|till|before|bis|vor)\\s+\\S+(?:\\s+[ap]m)?)[\\s,]+${noCramps}`,
    "gi",
  ),
  words(
    `${noCramps}(?:\\s+(?:at all|tonight|last night|this night|all night))?(?:[\\s,]+(?:until|till|['’]til|at first|initially|since|before|bis|anfangs|zuerst|seit|jusqu|hasta|fino)\\b|[\\s,;.–—-]+(?:and\\s+|but\\s+)?(?:then|dann|puis|luego|poi)\\b|[^.;!?]*\\b(?:then|but|dann|aber)\\s+${aNumber})`,
    "gi",
  ),
  words(
    `\\b(?:almost|nearly|practically|fast|presque|casi|quasi)\\s+${noCramps}|\\b(?:hardly|barely|scarcely|kaum)\\s+(?:any\\s+)?${any}\\b`,
    "gi",
  ),
  words(
    `\\b(?:is|was|were|are)(?:\\s?n['’]?t|\\s+not)\\s+(?:(?:really|actually|an?|any|even)\\s+)*(?:${how}\\s+){0,2}${any}\\b`,
    "gi",
  ),
];

const least = "(at least |more than |over |mindestens |mind\\. |au moins |al menos |almeno |[>≥] ?)?";
const alone = "(?<![\\d:.,/]|\\b(?:at|um|alle|à) )";
/** A number beside the word: what stands before it or behind it makes it a floor. */
const numbered = [
  words(
    `${least}${alone}\\b(\\d{1,2})\\s*(\\+|or more|plus|(?:-|–|to|or|bis)\\s*\\d{1,2})?\\s*(?:${how}\\s+)?${many}\\b`,
  ),
  words(`${least}${alone}\\b(\\d{1,2})\\s*(\\+)?\\s*[x×](?!\\w)`),
  words(
    `\\b${any}(?:\\s*[:=]\\s*|\\s[-–]\\s)${least}(\\d{1,2})\\b\\s*(\\+|or more)?(?!\\s*[:./h]?\\s*(?:\\d|am\\b|pm\\b|min|sec|h\\b|uhr|out of|of\\b))`,
  ),
  words(`\\b${many}\\s+${least}(\\d{1,2})\\b\\s*(\\+|or more)?(?=\\s*(?:$|[,;|]))`),
  words(`${least}[x×]\\s*(\\d{1,2})\\b\\s*(\\+)?`),
];
const inWords: readonly (readonly [string, number, boolean])[] = [
  [
    "(?:several|some|many|a few|few|lots of|loads of|multiple|mehrere|viele|einige|plusieurs|varios|alcuni)",
    2,
    true,
  ],
  ["(?:two|zwei|deux|dos|due)", 2, false],
  ["(?:a )?couple(?: of)?", 2, true],
  ["(?:three|drei|trois|tres|tre)", 3, false],
  ["(?:four|vier|quatre|cuatro|quattro)", 4, false],
  ["(?:five|fünf|cinq|cinco|cinque)", 5, false],
  ["(?:six|sechs|seis|sei)", 6, false],
];

/** How many cramps are said. `count` null: cramps are spoken of, and whether there was one is not said. */
export type CrampsSaid = { readonly count: number | null; readonly isFloor: boolean };

/** How many are counted in words that say that there was one. */
function countedIn(text: string): CrampsSaid {
  for (const pattern of numbered) {
    const [found, over, figure, more] = pattern.exec(text) ?? [];
    const count = Number(figure ?? 0);
    if (found !== undefined && count > 0 && count <= 50)
      return { count, isFloor: over !== undefined || more !== undefined };
  }
  for (const [word, count, isFloor] of inWords) {
    const found = words(`${least}\\b${word}\\s+(?:${how}\\s+)?${many}\\b`).exec(text);
    if (found) return { count, isFloor: isFloor || found[1] !== undefined };
  }
  return {
    count: /\b(?:cramp|cramped|cramping|cramps) twice\b|^\W*twice\b/i.test(text) ? 2 : 1,
    isFloor: false,
  };
}

/**
 * What is said of cramps in free words: "#cramp 2x right calf", "cramps: none", "at least 3 cramps", "no bad cramps". What says
 * that there was one outweighs what says that there were no others. Null: nothing is said of them.
 */
export function crampCountOf(text: string): CrampsSaid | null {
  const without = (from: string, patterns: readonly RegExp[]) =>
    patterns.reduce((left, pattern) => left.replace(pattern, " "), from);
  const told = without(text, mentions);
  const whole = without(told, partly);
  const rest = without(whole, quiet);
  const clear = without(rest, unclear);
  if (speaksOfCramps(clear)) return countedIn(clear);
  if (whole !== told || clear !== rest) return { count: null, isFloor: false };
  if (rest !== whole) return { count: 0, isFloor: false };
  return told === text ? null : { count: null, isFloor: false };
}

/** Pain and minutes in free words. */
export function painAndMinutesOf(text: string): { pain: number | null; minutes: number | null } {
  const pain = /\bpain\s*:?\s*(\d{1,2})\b|\b(\d{1,2})\s*\/\s*10\b/i.exec(text);
  const figure = Number(pain?.[1] ?? pain?.[2] ?? Number.NaN);
  const minutes = /\b(\d+(?:[.,]\d+)?)\s*(?:min|mins|minutes|minuten|m)\b/i.exec(text);
  return {
    pain: figure >= 0 && figure <= 10 ? figure : null,
    minutes: minutes ? Number((minutes[1] ?? "").replace(",", ".")) : null,
  };
}
