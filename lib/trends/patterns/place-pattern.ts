import { type Muscle, muscles, type Side, sides } from "#lib/nights/schema";
import { countBar, type Pattern } from "./pattern";

type Placed = { readonly side: Side | null; readonly muscles: readonly Muscle[] };

const sideWords: Record<Side, string> = { left: "Left", right: "Right", both: "Both" };
const muscleWords: Record<Muscle, string> = {
  calf: "Calf",
  foot: "Foot or toes",
  "thigh-front": "Front of thigh",
  hamstring: "Back of thigh",
  shin: "Shin",
  other: "Elsewhere",
};

function finding(what: string, bars: Pattern["bars"], { known, of }: { known: number; of: number }): string {
  if (known === 0) return `No cramp in this range says which ${what}.`;
  const most = [...bars].sort((a, b) => b.value - a.value)[0];
  return `${most?.label} most often: ${most?.value} of ${known} cramps; ${known} of ${of} cramps say which ${what}.`;
}

/** Which leg. */
export function sidePattern(cramps: readonly Placed[]): Pattern {
  const known = cramps.filter(({ side }) => side !== null).length;
  const bars = sides.map((side) =>
    countBar(sideWords[side], cramps.filter((cramp) => cramp.side === side).length),
  );
  const base = { known, of: cramps.length };
  return {
    key: "side",
    title: "Which leg",
    unit: "cramps",
    bars,
    ...base,
    finding: finding("leg", bars, base),
  };
}

/** Which muscle; a cramp in two muscles counts in both. */
export function musclePattern(cramps: readonly Placed[]): Pattern {
  const known = cramps.filter((cramp) => cramp.muscles.length > 0).length;
  const bars = muscles.map((muscle) =>
    countBar(muscleWords[muscle], cramps.filter((cramp) => cramp.muscles.includes(muscle)).length),
  );
  const base = { known, of: cramps.length };
  return {
    key: "muscle",
    title: "Which muscle",
    unit: "cramps",
    bars,
    ...base,
    finding: finding("muscle", bars, base),
  };
}
