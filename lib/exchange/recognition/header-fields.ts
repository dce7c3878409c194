import { plainHeader } from "./plain-header";

/** What a column may hold. */
export const headerFields = [
  "deleted",
  "night",
  "date",
  "time",
  "end",
  "left",
  "right",
  "count",
  "habit",
  "activities",
  "sleepDisturbance",
  "sleepLost",
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
  "magnesium",
  "potassium",
  "calcium",
  "sodium",
  "salt",
  "vitaminE",
  "water",
  "woke",
  "took",
] as const;
export type HeaderField = (typeof headerFields)[number];

const cramp =
  "(?:leg |night |nocturnal |calf |muscle )*(?:cramps?|kra?e?mpfe?|wadenkrampfe?|crampes?|calambres?|crampi|charley horses?|spasms?|attacks?|episodes?|anfalle?)";

/** Tried from the top for each field; the heads are in small letters without signs. */
const patterns: Readonly<Record<HeaderField, RegExp>> = {
  deleted: /^(?:is )?(?:deleted|removed|geloscht)$/,
  night:
    /^(?:night(?: of| date| beginning| starting)?|night of the .*|evening(?: of| date)?|nacht(?: vom| auf)?|nuit|noche|notte)$/,
  date: /^(?:date|datum|day|tag|fecha|jour|dia|data|giorno|full date|calendar ?date|date and time|date ?time|date logged|date time .*|timestamp.*|when|start ?(?:time|date)?|start ?time|begin(?:n|ning)?|from|von|logged(?: at| on)?|recorded(?: at| on)?|created(?: at)?|entry date|week|week (?:of|beginning|starting|commencing)|wc|morning(?: of)?|date of .*|consumed ?at|taken ?at|onset|sleep score 4 weeks|dt|time stamp|log date)$/,
  time: /^(?:time(?: of .*)?|clock(?: time)?|hour|uhrzeit|zeit|heure|hora|ora|at|start(?:ed)?(?: at| time)?|time started|onset(?: time)?|time woken|woke at|woke me at|cramp time|when|time local)$/,
  end: /^(?:end(?: ?time| ?date)?|ended|to|bis|finish(?:ed)?|stop(?:ped)?|until|end at)$/,
  left: /^(?:l|left|links|gauche|izquierda|sinistra)(?: (?:leg|calf|foot|side|bein))?(?: cramps?| count)?$|^cramps? (?:on )?(?:the )?left.*$/,
  right:
    /^(?:r|right|rechts|droite|derecha|destra)(?: (?:leg|calf|foot|side|bein))?(?: cramps?| count)?$|^cramps? (?:on )?(?:the )?right.*$/,
  count: new RegExp(
    `^(?:${cramp}|(?:number|no|nr|num|anzahl|count|total|how many|nombre|numero|any|had|#)(?: ?of| de| di)?(?: the)? ?(?:${cramp})?(?: (?:per|a|that|last|in the) night)?|${cramp} (?:count|number|total|yn|y n|yes no|tonight|last night|per night|a night|in the night|none 0)|how often|times?|frequency|haufigkeit)$`,
  ),
  habit: /^(?:habit ?name|habit)$/,
  activities: /^(?:activities|activity)$/,
  sleepDisturbance: /^(?:sleep ?disturb(?:ance|ed)?.*|disturbance.*|how disturbed.*)$/,
  sleepLost:
    /^(?:(?:minutes? of )?sleep ?lost(?: ?minutes?| min)?|lost sleep.*|(?:minutes?|mins?|time|awake) ?awake(?: time)?|awake(?: ?minutes?| min| time| s)?|wach(?:zeit)?.*|time awake.*|awake duration.*|minutes lost)$/,
  stretched: /^(?:stretch(?:ed|ing|es)?(?: before bed)?|stretched ?before ?bed|gedehnt|dehnen)$/,
  minutes:
    /^(?:(?:total |cramp )?(?:duration|length|minutes?|mins?|dauer|duree|duracion|durata|how long)(?: (?:of cramps?|mins?|minutes?|total|in minutes|seconds?|secs?|s|in seconds|min s|h|hours?|did it last))?|crampminutes|cramp minutes|lasted.*|(?:seconds?|secs?|sekunden)|duration ?(?:min|minutes|sec|seconds))$/,
  pain: /^(?:(?:worst|max|maximum|highest|avg|average|peak)? ?(?:pain|severity|intensity|strength|starke|schmerz(?:en|starke)?|douleur|dolor|dolore|nrs|vas|intensitat)(?: ?(?:score|level|rating|nrs|scale))?(?: (?:0|1|out of|x)? ?(?:to |-)?(?:5|10|100))?|worstpain|how bad|how painful|headache intensity|max pain.*|pain level.*)$/,
  relief:
    /^(?:relief|relie(?:f|ved)(?: by| with| method)?|(?:what )?helped|what helped.*|what i did|what worked|treatment.*|action(?: taken)?|remedy tried|medication(?: taken)?|abortive.*|linderung|was half|helpful medications?|response|eased by)$/,
  side: /^(?:(?:which )?(?:leg|side|limb|bein|seite|jambe|pierna|gamba)(?: affected)?|left right|l r|left or right|side of body|pain side)$/,
  muscle:
    /^(?:muscles?|where|location|site|body ?part|muskel|place|area|calf foot|calf or foot|affected.*|pain (?:location|position)s?|wo|ou|position|part)$/,
  factors: /^(?:(?:potential |possible )?triggers?|factors?|tags?|causes?|possible cause.*|ausloser)$/,
  note: /^(?:notes?|comments?|remarks?|bemerkung(?:en)?|notiz(?:en)?|kommentar|observations?|details?|comment ?text|nota|notas|memo|description of .*|other|anmerkung)$/,
  grams:
    /^(?:grams?|gramm|g|weight(?: g)?|(?:amount|quantity|menge|serving size|portion) ?(?:g|gr|grams?|in g|gramm)|gewicht.*|grams eaten)$/,
  ounces: /^(?:ounces?|oz|weight oz|amount oz)$/,
  unit: /^(?:units?|einheit|measure|unite|unidad|serving unit)$/,
  quantity:
    /^(?:amount|quantity|qty|menge|servings?|serving size|number of servings|portions?|how much|amount eaten|quantite|cantidad|anzahl portionen)$/,
  dose: /^(?:dose|dosage|dosis|strength|dose mg|amount taken|dose amount|dosierung)$/,
  substance:
    /^(?:supplements?(?: name)?|medicines?|medications?(?: name)?|drugs?|tablets?|pills?|remedy|remedies|what taken|what i took|praparat|medikament|vitamin|product taken|supplement medicine|display text|nahrungserganzung)$/,
  meal: /^(?:meal(?: ?(?:type|name|slot|time))?|group|mahlzeit|daytime|type of meal|repas|comida|eating occasion)$/,
  food: /^(?:food(?: ?(?:name|item|description|and drink|drink|eaten))?s?|name|item(?: name)?|product(?: name)?|lebensmittel|what (?:i |was )?(?:ate|eaten|had|eat)(?: .*)?|what|eaten|aliment|alimento|dish|gericht|description|drink|getrank|beverage|food or drink|food drink|essen|was|entry|menu)$/,
  kind: /^(?:kind|food drink or supplement|type|category)$/,
  magnesium:
    /^(?:(?:total |dietary )?(?:magnesium|mg magnesium)|magnesium ?(?:mg|g|µg|ug|mcg|mg mg|intake)+(?: .*)?|magnesio|magnesiummg)$/,
  potassium: /^(?:(?:total |dietary )?(?:potassium|kalium|potas)(?: ?(?:mg|g|intake))*|potasio|potassiummg)$/,
  calcium: /^(?:(?:total |dietary )?(?:calcium|kalzium)(?: ?(?:mg|g|dv|intake))*|calciummg)$/,
  sodium: /^(?:(?:total |dietary )?(?:sodium|natrium|sod)(?: ?(?:mg|g|intake))*|sodio|sodiummg)$/,
  salt: /^(?:salt|salz|sel|sal)(?: ?(?:mg|g|grams?))?$/,
  vitaminE: /^(?:(?:dietary )?(?:vitamin|vit) ?e(?: ?(?:mg|iu|alpha tocopherol))*|vitaminemg|tocopherol)$/,
  water:
    /^(?:(?:total |dietary )?(?:water|fluids?|wasser|hydration|flussigkeit)(?: (?:intake|drunk|drank|consumed|logged))?(?: ?(?:ml|l|litres?|liters?|g|oz|fl oz|cups?|glasses))*|waterg|drank ml|volume(?: ml)?)$/,
  woke: /^(?:woke(?: me)?(?: up)?|did it wake.*|awoke|wakeme|woken)$/,
  took: /^(?:took|taken|had) (?:my |the |any )?(.+)$/,
};

/** Where a column of a field stands, if there is one. The first column that fits has it, and holds nothing else. */
export type HeaderMatch = ReadonlyMap<HeaderField, number>;

const isBetter = (field: HeaderField, head: string) =>
  (field === "count" && /^(?:times?|frequency|total|any|had)$/.test(head) ? 0 : 1) +
  (field === "date" && /^(?:full date|date)/.test(head) ? 1 : 0);

export function matchedHeader(header: readonly string[]): HeaderMatch {
  const heads = header.map(plainHeader);
  const found = new Map<HeaderField, number>();
  const taken = new Set<number>();
  const choose = (field: HeaderField) => {
    const fits = heads
      .map((head, at) => ({ head, at }))
      .filter(({ head, at }) => head !== "" && !taken.has(at) && patterns[field].test(head))
      .sort((a, b) => isBetter(field, b.head) - isBetter(field, a.head) || a.at - b.at);
    const [best] = fits;
    if (!best) return;
    found.set(field, best.at);
    taken.add(best.at);
  };
  for (const field of headerFields) choose(field);
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
