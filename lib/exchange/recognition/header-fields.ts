import { type Nutrient, nutrientFacts, nutrients } from "#lib/knowledge/nutrients/nutrient";
import { plainHeader } from "./plain-header";

const fixedFields = [
  "deleted",
  "night",
  "date",
  "time",
  "end",
  "left",
  "right",
  "count",
  "any",
  "habit",
  "activities",
  "sleepDisturbance",
  "sleepLost",
  "awake",
  "stretched",
  "minutes",
  "pain",
  "relief",
  "side",
  "muscle",
  "factors",
  "note",
  "grams",
  "ounces",
  "unit",
  "quantity",
  "dose",
  "substance",
  "meal",
  "food",
  "kind",
  "salt",
  "woke",
  "took",
  "status",
] as const;
type FixedField = (typeof fixedFields)[number];
/** What a column may hold. */
export type HeaderField = FixedField | Nutrient;
export const headerFields: readonly HeaderField[] = [...fixedFields, ...nutrients];

const cramp =
  "(?:leg |night |nocturnal |calf |muscle )*(?:cramps?|kra?e?mpfe?|wadenkrampfe?|crampes?|calambres?|crampi|charley horses?|spasms?|attacks?|episodes?|anfalle?)";

/** Tried from the top for each field; the heads are in small letters without signs. */
const patterns: Readonly<Record<FixedField, RegExp>> = {
  deleted: /^(?:is )?(?:deleted|removed|geloscht)$/,
  night:
    /^(?:night(?: of| date| beginning| starting)?|night of the .*|evening(?: of| date)?|nacht(?: vom| auf)?|nuit|noche|notte)$/,
  date: /^(?:date|datum|day|tag|fecha|jour|dia|data|giorno|full date|calendar ?date|date and time|date ?time|date logged|date time .*|timestamp.*|when|start ?(?:time|date)?|start ?time|begin(?:n|ning)?|from|von|logged(?: at| on)?|recorded(?: at| on)?|created(?: at)?|entry date|week|week (?:of|beginning|starting|commencing)|wc|morning(?: of)?|date of .*|consumed ?at|taken ?at|onset|sleep score 4 weeks|dt|time stamp|log date|(?:scheduled|actual|taken) ?(?:date|time)|(?:date|time) taken|taken on|registered at|data e ora|date et heure|fecha y hora)$/,
  time: /^(?:time(?: of .*)?|clock(?: time)?|hour|uhrzeit|zeit|heure|hora|ora|at|start(?:ed)?(?: at| time)?|time started|onset(?: time)?|time woken|woke at|woke me at|cramp time|when|time local|from|von|de|da|inicio|inizio|debut|beginn|begin|anfang|attack time)$/,
  end: /^(?:end(?: ?time| ?date)?|ended|to|bis|fin|fine|ende|finish(?:ed)?|stop(?:ped)?|until|end at)$/,
  left: /^(?:l|left|links|gauche|izquierda|sinistra)(?: (?:leg|calf|foot|side|bein))?(?: cramps?| count)?$|^cramps? (?:on )?(?:the )?left.*$/,
  right:
    /^(?:r|right|rechts|droite|derecha|destra)(?: (?:leg|calf|foot|side|bein))?(?: cramps?| count)?$|^cramps? (?:on )?(?:the )?right.*$/,
  count: new RegExp(
    `^(?:${cramp}|(?:number|no|nr|num|anzahl|count|total|how many|nombre|numero|any|had|#)(?: ?of| de| di)?(?: the)? ?(?:${cramp})?(?: (?:per|a|that|last|in the) night)?|${cramp} (?:count|number|total|yn|y n|yes no|tonight|last night|per night|a night|in the night|none 0)|how often|times?|frequency|haufigkeit)$`,
  ),
  any: new RegExp(
    `^(?:${cramp} (?:yn|y n|yes no|ja nein|oui non|si no)|(?:any|had) (?:a )?${cramp}.*|cramped)$`,
  ),
  habit: /^(?:habit ?name|habit)$/,
  activities: /^(?:activities|activity)$/,
  sleepDisturbance: /^(?:sleep ?disturb(?:ance|ed)?.*|disturbance.*|how disturbed.*)$/,
  sleepLost: new RegExp(
    `^(?:(?:minutes? of )?sleep ?lost(?: ?minutes?| mins?| hours?| h)?|lost sleep.*|minutes lost|(?:sleep|minutes?|mins?|time) lost .*|(?:.* )?(?:awake|wach)\\b.*\\b${cramp}.*)$`,
  ),
  // Matched so that it is named: a tracker cannot tell what kept somebody awake.
  awake:
    /^(?:(?:minutes?|mins?|hours?|time|total|awake) ?awake(?: time| min| minutes?| h| s)?|awake(?: ?minutes?| min| mins| time| s| h| duration.*)?|wach(?:zeit)?.*|time awake.*)$/,
  stretched: /^(?:stretch(?:ed|ing|es)?(?: before bed)?|stretched ?before ?bed|gedehnt|dehnen)$/,
  minutes:
    /^(?:(?:total |cramp )?(?:duration|length|minutes?|mins?|dauer|duree|duracion|durata|wie lange|how long)(?: (?:of cramps?|mins?|minutes?|total|in minutes|seconds?|secs?|s|in seconds|min s|h|hours?|did it last))?|crampminutes|cramp minutes|lasted.*|(?:seconds?|secs?|sekunden)|duration ?(?:min|minutes|sec|seconds))$/,
  pain: /^(?:(?:worst|max|maximum|highest|avg|average|peak)? ?(?:pain|severity|intensity|strength|starke|schmerz(?:en|starke)?|douleur|dolor|dolore|nrs|vas|intensitat)(?: ?(?:score|level|rating|nrs|scale))?(?: (?:0|1|out of|x)? ?(?:to |-)?(?:5|10|100))?|worstpain|how bad|how painful|headache intensity|max pain.*|pain level.*)$/,
  relief:
    /^(?:relief|relie(?:f|ved)(?: by| with| method)?|(?:what )?helped|what helped.*|what i did|what worked|treatment.*|action(?: taken)?|remedy tried|medication(?: taken)?|abortive.*|linderung|was half|helpful (?:medications?|non drug relief)|response|eased by|soulagement|alivio|sollievo|rimedio)$/,
  side: /^(?:(?:which )?(?:leg|side|limb|bein|seite|jambe|pierna|gamba|cote|lado|lato)(?: affected)?|left right|l r|left or right|side of body|pain side)$/,
  muscle:
    /^(?:muscles?|where|location|site|body ?part|muskel|place|area|calf foot|calf or foot|affected (?:area|limb|muscle|part|side|body part|location|calf|leg).*|muscolo|musculo|muscle concerne|lieu|lugar|zona|pain (?:location|position)s?|wo|ou|position|part)$/,
  factors: /^(?:(?:potential |possible )?triggers?|factors?|tags?|causes?|possible cause.*|ausloser)$/,
  note: /^(?:notes?|comments?|remarks?|bemerkung(?:en)?|notiz(?:en)?|kommentar|observations?|details?|comment ?text|commentaires?|remarques?|observaciones|comentarios?|osservazioni|commenti|nota|notas|memo|description of .*|other|anmerkung)$/,
  grams:
    /^(?:grams?|gramm|g|weight(?: g)?|(?:amount|quantity|menge|serving size|portion) ?(?:g|gr|grams?|in g|gramm)|gewicht.*|grams eaten)$/,
  ounces: /^(?:ounces?|oz|weight oz|amount oz)$/,
  unit: /^(?:units?|einheit|measure|unite|unidad|serving unit)$/,
  quantity:
    /^(?:amount|quantity|qty|menge|servings?|serving size|number of servings|portions?|how much|amount eaten|quantite|cantidad|anzahl portionen)$/,
  dose: /^(?:dose|dosage|dosis|strength|dose mg|amount taken|dose amount|dosierung)$/,
  substance:
    /^(?:supplements?(?: name)?|medicines?|medications?(?: name)?|drugs?|tablets?|pills?|remedy|remedies|what taken|what i took|praparat|medikament|vitamin|drug name|medicine name|medicament|medicamento|farmaco|integratore|complement|suplemento|item taken|product taken|supplement medicine|display text|nahrungserganzung)$/,
  meal: /^(?:meal(?: ?(?:type|name|slot|time))?|group|mahlzeit|daytime|type of meal|repas|comida|eating occasion)$/,
  food: /^(?:food(?: ?(?:name|item|description|and drink|drink|eaten))?s?|name|item(?: name)?|product(?: name)?|lebensmittel|what (?:i |was )?(?:ate|eaten|had|eat)(?: .*)?|what|eaten|aliment|alimento|dish|gericht|description|drink|getrank|beverage|food or drink|food drink|essen|was|entry|menu)$/,
  kind: /^(?:kind|food drink or supplement|type|category)$/,
  salt: /^(?:salt|salz|sel|sal)(?: ?(?:mg|g|grams?))?$/,
  woke: /^(?:woke(?: me)?(?: up)?|did it wake.*|awoke|wakeme|woken)$/,
  took: /^(?:took|taken|had) (?:my |the |any )?(.+)$|^(?!date|time)(.+) taken$/,
  status: /^(?:status|action|state|result)$/,
};

/** How programs write the heads of amounts, beside the names in the table of nutrients. */
const amountPatterns: Readonly<Partial<Record<Nutrient, RegExp>>> = {
  magnesium:
    /^(?:(?:total |dietary )?(?:magnesium|mg magnesium)|magnesium ?(?:mg|g|µg|ug|mcg|mg mg|intake)+(?: .*)?|magnesio|magnesiummg)$/,
  potassium: /^(?:(?:total |dietary )?(?:potassium|kalium|potas)(?: ?(?:mg|g|intake))*|potasio|potassiummg)$/,
  calcium: /^(?:(?:total |dietary )?(?:calcium|kalzium)(?: ?(?:mg|g|dv|intake))*|calciummg)$/,
  sodium: /^(?:(?:total |dietary )?(?:sodium|natrium|sod)(?: ?(?:mg|g|intake))*|sodio|sodiummg)$/,
  vitaminE: /^(?:(?:dietary )?(?:vitamin|vit) ?e(?: ?(?:mg|iu|alpha tocopherol))*|vitaminemg|tocopherol)$/,
  water:
    /^(?:(?:total |dietary )?(?:water|fluids?|wasser|hydration|flussigkeit)(?: ?(?:total|intake|drunk|drank|consumed|logged))?(?: ?(?:ml|l|litres?|liters?|g|oz|fl oz|cups?|glasses))*|waterg|drank ml|volume(?: ml)?)$/,
};

const isNutrient = (field: HeaderField): field is Nutrient => nutrients.some((one) => one === field);

function namesField(field: HeaderField, head: string): boolean {
  if (!isNutrient(field)) return patterns[field].test(head);
  return (
    nutrientFacts[field].file.names.some((name) => name === head) ||
    (amountPatterns[field]?.test(head) ?? false)
  );
}

/** Where a column of a field stands, if there is one. The first column that fits has it, and holds nothing else. */
export type HeaderMatch = ReadonlyMap<HeaderField, number>;

const isBetter = (field: HeaderField, head: string) =>
  (field === "count" && /^(?:times?|frequency|total|any|had)$|\byn$|\by n$|yes no$/.test(head) ? 0 : 1) +
  (field === "count" && /\b(?:number|how many|count|anzahl|nombre|numero)\b/.test(head) ? 1 : 0) +
  (field === "date" && /^(?:actual|taken)|taken$/.test(head) ? 1 : 0) +
  (field === "date" && /^(?:full date|date)/.test(head) ? 1 : 0);

export function matchedHeader(header: readonly string[]): HeaderMatch {
  const heads = header.map(plainHeader);
  const found = new Map<HeaderField, number>();
  const taken = new Set<number>();
  const choose = (field: HeaderField) => {
    const fits = heads
      .map((head, at) => ({ head, at }))
      .filter(({ head, at }) => head !== "" && !taken.has(at) && namesField(field, head))
      .sort((a, b) => isBetter(field, b.head) - isBetter(field, a.head) || a.at - b.at);
    const [best] = fits;
    if (!best) return;
    found.set(field, best.at);
    taken.add(best.at);
  };
  for (const field of headerFields) choose(field);
  // "Medication" is what helped beside a pain, and what was taken where there is nothing to help.
  const relief = found.get("relief");
  const isOfCramps = (["count", "left", "pain", "minutes", "side", "muscle"] as const).some((field) =>
    found.has(field),
  );
  if (
    relief !== undefined &&
    !isOfCramps &&
    !found.has("substance") &&
    patterns.substance.test(heads[relief] ?? "")
  ) {
    found.set("substance", relief);
    found.delete("relief");
  }
  const time = found.get("time");
  // A column called only "time" that is all there is holds both.
  if (!found.has("date") && !found.has("night") && time !== undefined) {
    found.set("date", time);
    found.delete("time");
  }
  return found;
}

/** How many heads of a row name a field: what tells a header from a title or a row. */
export const headScore = (cells: readonly string[]): number => matchedHeader(cells).size;
