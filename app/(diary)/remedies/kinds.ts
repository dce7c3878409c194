import type { RemedyKind } from "#lib/diary/remedies/schema";

export const kinds = [
  { value: "medicine", label: "Medicine" },
  { value: "supplement", label: "Supplement" },
  { value: "habit", label: "Habit" },
  { value: "change", label: "Something that changed" },
] as const satisfies readonly { value: RemedyKind; label: string }[];

/** What looks like nothing and has no label: a habit, and a day that was marked. */
export const isBare = (kind: RemedyKind): boolean => kind === "habit" || kind === "change";

/** "Supplement", "Something that changed" */
export const kindLabel = (kind: RemedyKind): string =>
  kinds.find(({ value }) => value === kind)?.label ?? kind;

const formWords = ["tablet", "capsule", "powder", "liquid", "inhaler", "patch", "injection", "cream"];

export const forms = [
  { value: "", label: "Not said" },
  ...formWords.map((form) => ({ value: form, label: form })),
];
