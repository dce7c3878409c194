import type { RemedyKind } from "#lib/diary/remedies/schema";

export const kinds = [
  { value: "medicine", label: "Medicine" },
  { value: "supplement", label: "Supplement" },
  { value: "habit", label: "Habit" },
] as const satisfies readonly { value: RemedyKind; label: string }[];

const formWords = ["tablet", "capsule", "powder", "liquid", "inhaler", "patch", "injection", "cream"];

export const forms = [
  { value: "", label: "Not said" },
  ...formWords.map((form) => ({ value: form, label: form })),
];
