import { grouped } from "#lib/base/text/grouped";
import { type Muscle, muscles, type Side } from "#lib/diary/nights/schema";
import { minimumPatternCramps } from "../minimum-data";
import { muscleNames } from "./muscle-names";

type Placed = { readonly side: Side | null; readonly muscles: readonly Muscle[] };

/** How many cramps were in a muscle, by the leg; a cramp in both legs stands in `both` and in neither of the two. */
export type PlaceRow = {
  /** Null: the cramp does not say which muscle. */
  readonly muscle: Muscle | null;
  readonly left: number;
  readonly right: number;
  readonly both: number;
  readonly sideUnknown: number;
};

/** Where cramps are: a cramp in two muscles counts in both rows. */
export type Places = {
  readonly finding: string;
  readonly rows: readonly PlaceRow[];
  /** Single cramps in the range, and those that say a muscle, a leg. */
  readonly of: number;
  readonly muscleKnown: number;
  readonly sideKnown: number;
};

function row(cramps: readonly Placed[], muscle: Muscle | null): PlaceRow {
  const own = cramps.filter((cramp) =>
    muscle === null ? cramp.muscles.length === 0 : cramp.muscles.includes(muscle),
  );
  const on = (side: Side | null) => own.filter((cramp) => cramp.side === side).length;
  return { muscle, left: on("left"), right: on("right"), both: on("both"), sideUnknown: on(null) };
}

const total = ({ left, right, both, sideUnknown }: PlaceRow) => left + right + both + sideUnknown;

function finding({ rows, of, muscleKnown, sideKnown }: Omit<Places, "finding">, cramps: readonly Placed[]) {
  if (muscleKnown + sideKnown === 0) return "No cramp in this range says where it was.";
  const [most] = rows.filter(({ muscle }) => muscle !== null).sort((a, b) => total(b) - total(a));
  const tooFew =
    muscleKnown === 0
      ? ""
      : `Too few cramps to name a muscle yet: ${grouped(muscleKnown)} say one, and ${minimumPatternCramps} are needed. `;
  const muscle =
    muscleKnown < minimumPatternCramps || !most?.muscle
      ? tooFew
      : `${muscleNames[most.muscle]} most often, in ${grouped(total(most))} of ${grouped(muscleKnown)} cramps that say a muscle. `;
  const on = (side: Side) => grouped(cramps.filter((cramp) => cramp.side === side).length);
  const legs =
    sideKnown === 0
      ? "No cramp says which leg"
      : `Left leg ${on("left")}, right leg ${on("right")}, both ${on("both")} of ${grouped(sideKnown)} that say a leg`;
  return `${muscle}${legs}; ${grouped(of)} single cramps in all.`;
}

/** Which muscle of which leg. */
export function placePattern(cramps: readonly Placed[]): Places {
  const counted = {
    rows: [...muscles, null].map((muscle) => row(cramps, muscle)),
    of: cramps.length,
    muscleKnown: cramps.filter((cramp) => cramp.muscles.length > 0).length,
    sideKnown: cramps.filter(({ side }) => side !== null).length,
  };
  return { ...counted, finding: finding(counted, cramps) };
}
