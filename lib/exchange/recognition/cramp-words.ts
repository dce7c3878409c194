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
export const placeOf = (text: string): { side: Side | null; muscles: Muscle[] } => ({
  side: sideOf(text),
  muscles: musclesOf(text),
});

const crampWord =
  /\b(?:leg |night |calf |foot )?(?:cramp(?:s|ed|ing)?|kr[aä]mpfe?|wadenkr[aä]mpfe?|charley ?horses?|spasms?|crampes?|calambres?)\b/i;

/** What is said of cramps in free words: "#cramp 2x right calf", "no cramp", "right calf, 4 min, pain 7". Null: nothing is. */
export function crampCountOf(text: string): { count: number; isFloor: boolean } | null {
  if (
    /\b(?:no|none|without|keine?|kein|sans|zero|0)\s+(?:leg |night |calf )?(?:cramps?|kr[aä]mpfe?|crampes?)\b|\bcramp[- ]free\b/i.test(
      text,
    )
  )
    return { count: 0, isFloor: false };
  if (!crampWord.test(text)) return null;
  const times =
    /\b(\d{1,2})\s*[x×]|[x×]\s*(\d{1,2})\b|\b(\d{1,2})\s+(?:leg |night |calf )?(?:cramps|kr[aä]mpfe)/i.exec(
      text,
    );
  const count = Number(times?.[1] ?? times?.[2] ?? times?.[3] ?? (/\btwice|two cramps/i.test(text) ? 2 : 1));
  return count > 0 && count <= 50 ? { count, isFloor: times === null } : { count: 1, isFloor: true };
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
