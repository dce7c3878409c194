import { plainThousands } from "#lib/base/text/plain-thousands";
import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { type Recognised, recognise } from "#lib/knowledge/medicines/recognise";
import { understandingOf } from "#lib/knowledge/medicines/understood";
import type { DoseLabel, RemedyKind } from "./schema";

/** What the name of a remedy says beside what it is called. */
export type LabelOfName = {
  /** As printed, "200 mg"; null where none is said */
  readonly strength: string | null;
  readonly form: string | null;
  readonly kind: RemedyKind;
  /** The amount of the one mineral or vitamin it names, in mg; null where it names none, or two */
  readonly amount: { readonly column: keyof DoseLabel; readonly mg: number } | null;
};

const strength = /(\d+(?:[.,]\d+)*)\s*(mg|mcg|µg|g|iu|ml)\b(?!\s*\/)/i;
const forms: readonly (readonly [string, RegExp])[] = [
  ["capsule", /\b(?:capsules?|caps?|kapseln?|gélules?|cápsulas?|softgels?)\b/i],
  ["tablet", /\b(?:tablets?|tabs?|tabletten?|comprimés?|comprimidos?|compresse?|caplets?|pills?)\b/i],
  ["powder", /\b(?:powder|pulver|poudre|polvo|sachets?)\b/i],
  ["liquid", /\b(?:liquid|syrup|drops|solution|tropfen)\b/i],
  ["inhaler", /\b(?:inhaler|accuhaler|evohaler|turbohaler|respimat|ellipta|diskus)\b/i],
  ["patch", /\bpatch(?:es)?\b/i],
  ["injection", /\b(?:injection|pen|syringe)\b/i],
  ["cream", /\b(?:cream|gel|ointment|lotion)\b/i],
];

const columnOf: Partial<Record<MedicineClass, keyof DoseLabel>> = {
  "magnesium-salt": "magnesiumMg",
  "potassium-salt": "potassiumMg",
  "calcium-salt": "calciumMg",
  "sodium-salt": "sodiumMg",
  "vitamin-e": "vitaminEMg",
};
const supplementClasses: readonly MedicineClass[] = [
  "magnesium-salt",
  "potassium-salt",
  "calcium-salt",
  "sodium-salt",
  "vitamin-e",
  "vitamin-k",
  "vitamin-b6",
  "multivitamin",
];

/** Whether a name is wholly known, and then whether it is a supplement or a medicine; null where it is not. */
export function kindOfName(name: string): RemedyKind | null {
  const read = recognise(name);
  if (understandingOf(read) !== "exact" || read.unknown.length > 0) return null;
  return isSupplement(read) ? "supplement" : "medicine";
}

function isSupplement({ ingredients }: Pick<Recognised, "ingredients">): boolean {
  const classes = ingredients.flatMap((one) => one.classes);
  return classes.length > 0 && classes.every((one) => supplementClasses.includes(one));
}

/** What a name says of strength, form and kind; null where it says nothing that is understood. */
export function labelOfName(name: string): LabelOfName | null {
  const read = recognise(name);
  if (understandingOf(read) !== "exact") return null;
  const [said] = strength.exec(name) ?? [];
  const [, figure = "", unit = ""] = strength.exec(plainThousands(said ?? "")) ?? [];
  const classes = read.ingredients.flatMap((one) => one.classes);
  const isSupplied = isSupplement(read);
  const [form = null] = forms.find(([, pattern]) => pattern.test(name)) ?? [];
  if (said === undefined && form === null && !isSupplied) return null;
  const columns = [...new Set(classes.flatMap((one) => columnOf[one] ?? []))];
  const [column, ...others] = columns;
  const isOne = isSupplied && column !== undefined && others.length === 0 && unit.toLowerCase() === "mg";
  return {
    strength: said ?? null,
    form,
    kind: isSupplied ? "supplement" : "medicine",
    amount: isOne ? { column, mg: Number(figure.replace(",", ".")) } : null,
  };
}
