import type { Muscle } from "#lib/diary/nights/schema";

export const muscleNames: Readonly<Record<Muscle, string>> = {
  calf: "Calf",
  foot: "Foot or toes",
  "thigh-front": "Front of thigh",
  hamstring: "Back of thigh",
  shin: "Shin",
  other: "Elsewhere",
};
