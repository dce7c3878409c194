import type { AmountColumns } from "#lib/knowledge/nutrients/amount-columns";
import { labelNutrientRows } from "#lib/knowledge/nutrients/nutrient";
import type { Subject } from "#lib/knowledge/safety/schema";

/** Foods and drinks a rule speaks of by what they are, not by what they hold. */
const named: readonly (readonly [RegExp, Subject])[] = [
  [/\b(tonic water|bitter lemon|quinine)\b/i, "quinine"],
  [/\b(spinach|kale|chard|collards?|beet greens|turnip greens|parsley|brussels|broccoli)\b/i, "vitamin-k"],
];

/** What the rules call the nutrients that labels of doses give. */
const byColumn: readonly (readonly [keyof AmountColumns, Subject])[] = labelNutrientRows.flatMap(
  ({ column, subject }) => (subject === null ? [] : [[column, subject]]),
);

type Item = Readonly<AmountColumns> & {
  readonly kind: string;
  readonly name: string;
  readonly foodRef: string | null;
};

/**
 * Where minerals come concentrated: a supplement, the seed's powders and waters, a powder or a water typed by
 * hand.
 */
function isConcentrated({ kind, foodRef }: Item): boolean {
  if (kind === "supplement" || foodRef?.startsWith("label:")) return true;
  return kind === "drink" && foodRef?.startsWith("own:") === true;
}

/** What a pack says it is: salt substitute from the shop is potassium, whoever typed its label. */
const namedOnPacks: readonly (readonly [RegExp, readonly Subject[]])[] = [
  [/\b(lo ?salt|pansalt|(low|lower|reduced)[ -]sodium salt|salt (substitute|alternative))\b/i, ["potassium"]],
  [/\b(electrolytes?|rehydration|isotonic)\b/i, ["potassium", "sodium"]],
  [/\bpotassium\b/i, ["potassium"]],
  [/\bmagnesium\b/i, ["magnesium"]],
];

function namedOnPack({ name, foodRef }: Item): Subject[] {
  if (!/^(own|off):/.test(foodRef ?? "")) return [];
  return namedOnPacks.flatMap(([pattern, subjects]) => (pattern.test(name) ? subjects : []));
}

/**
 * What the safety rules may have to say about something eaten, drunk or taken. Minerals count where they come concentrated: a
 * supplement, or a powder, salt or mineral water by its label. A banana is not a potassium supplement, nor is a yogurt
 * because its pack prints what is in it.
 */
export function safetySubjects(item: Item): Subject[] {
  const said = named.filter(([pattern]) => pattern.test(item.name)).map(([, subject]) => subject);
  const isSupplement = item.kind === "supplement";
  const subjects = [...new Set([...said, ...namedOnPack(item)])];
  if (!isConcentrated(item)) return subjects;
  for (const [column, subject] of byColumn) {
    if ((item[column] ?? 0) > 0 && !subjects.includes(subject)) subjects.push(subject);
  }
  const binds = isSupplement && (subjects.includes("magnesium") || subjects.includes("calcium"));
  return binds ? [...subjects, "timing"] : subjects;
}

/** From this much water in a day on, our own cut, what is said of drinking too much belongs on the day's page. */
const muchWaterG = 3000;

/** The subjects of a whole day, each once. */
export function daySubjects(items: readonly Item[]): Subject[] {
  const waterG = items.reduce((sum, item) => sum + (item.waterG ?? 0), 0);
  return [
    ...new Set([...(waterG > muchWaterG ? (["water"] as const) : []), ...items.flatMap(safetySubjects)]),
  ];
}
