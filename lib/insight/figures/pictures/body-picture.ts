import type { Muscle } from "#lib/diary/nights/schema";
import type { Places } from "#lib/insight/trends/patterns/place-pattern";

/** Which outline a muscle is drawn on. */
const views: readonly { view: "front" | "back"; muscles: readonly Muscle[] }[] = [
  { view: "front", muscles: ["thigh-front", "shin", "foot"] },
  { view: "back", muscles: ["hamstring", "calf"] },
];

export type BodyPart = {
  readonly muscle: Muscle;
  readonly leg: "left" | "right";
  /** Cramps here, those of both legs counted on each. */
  readonly count: number;
  /** 0 to 1 of the part with most cramps: how strong its colour is. */
  readonly share: number;
};

export type BodyView = { readonly view: "front" | "back"; readonly parts: readonly BodyPart[] };

/** The legs from the front and from behind, each muscle as strong in colour as it has cramps. What no leg was said of is in the table only. */
export function bodyPicture({ rows }: Pick<Places, "rows">): BodyView[] {
  const counted = views.map(({ view, muscles }) => ({
    view,
    parts: muscles.flatMap((muscle) => {
      const row = rows.find((one) => one.muscle === muscle);
      const [left, right, both] = [row?.left ?? 0, row?.right ?? 0, row?.both ?? 0];
      return [
        { muscle, leg: "left" as const, count: left + both },
        { muscle, leg: "right" as const, count: right + both },
      ];
    }),
  }));
  const most = Math.max(1, ...counted.flatMap(({ parts }) => parts.map(({ count }) => count)));
  return counted.map(({ view, parts }) => ({
    view,
    parts: parts.map((part) => ({ ...part, share: part.count / most })),
  }));
}
