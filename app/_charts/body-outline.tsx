import { grouped } from "#lib/base/text/grouped";
import type { Muscle } from "#lib/diary/nights/schema";
import type { BodyPart, BodyView } from "#lib/insight/figures/pictures/body-picture";
import { muscleNames } from "#lib/insight/trends/patterns/muscle-names";

const WIDTH = 240;
const HEIGHT = 300;
/** Empty paper at either side of the numbers, which have three digits at their size and four when smaller. */
const CUT = 22;
const fontSizeOf = (count: number) => (count > 999 ? 15 : 20);
/** The leg at the right of the drawing; the other is its mirror image. */
const LEG =
  "M124,14 C150,14 168,22 170,52 C172,86 160,116 156,142 C162,166 160,196 152,222 C149,236 149,246 151,254 C162,262 166,272 160,277 L134,277 C130,268 131,258 131,246 C128,216 124,190 128,162 C130,140 126,96 124,60 Z";
const PLACES: Readonly<Partial<Record<Muscle, { cx: number; cy: number; rx: number; ry: number }>>> = {
  "thigh-front": { cx: 147, cy: 78, rx: 15, ry: 40 },
  shin: { cx: 142, cy: 196, rx: 8, ry: 36 },
  foot: { cx: 147, cy: 268, rx: 12, ry: 7 },
  hamstring: { cx: 147, cy: 84, rx: 15, ry: 40 },
  calf: { cx: 144, cy: 182, rx: 13, ry: 30 },
};

/** From behind a person's left leg is at the left; from the front it is at the right, as facing somebody. */
function isAtRight({ view }: BodyView, leg: BodyPart["leg"]): boolean {
  return (view === "front") === (leg === "left");
}

function Part({ body, part }: { body: BodyView; part: BodyPart }) {
  const place = PLACES[part.muscle];
  if (!place) return null;
  const atRight = isAtRight(body, part.leg);
  const cx = atRight ? place.cx : WIDTH - place.cx;
  return (
    <>
      <ellipse
        {...place}
        cx={cx}
        fill="var(--color-cramp)"
        fillOpacity={0.85 * part.share}
        stroke="var(--color-edge)"
        strokeDasharray={part.count === 0 ? "2 3" : undefined}
      />
      <text
        x={atRight ? 178 : WIDTH - 178}
        y={place.cy + 6}
        textAnchor={atRight ? "start" : "end"}
        fontSize={fontSizeOf(part.count)}
        fill="var(--color-ink)"
      >
        {grouped(part.count)}
      </text>
    </>
  );
}

function legWords(body: BodyView, at: "left" | "right"): string {
  return isAtRight(body, "left") === (at === "right") ? "Left" : "Right";
}

function Outline({ body }: { body: BodyView }) {
  const name = body.view === "front" ? "Seen from the front" : "Seen from behind";
  const words = body.parts.map(
    ({ muscle, leg, count }) => `${muscleNames[muscle]}, ${leg} leg: ${grouped(count)}`,
  );
  return (
    <figure className="min-w-0">
      <svg
        viewBox={`${CUT} 0 ${WIDTH - 2 * CUT} ${HEIGHT + 8}`}
        role="img"
        aria-label={`${name}. ${words.join(". ")}`}
      >
        {[undefined, `matrix(-1 0 0 1 ${WIDTH} 0)`].map((transform) => (
          <path
            key={transform ?? "as drawn"}
            d={LEG}
            transform={transform}
            fill="var(--color-sunk)"
            stroke="var(--color-edge)"
            strokeWidth={1.5}
          />
        ))}
        {body.parts.map((part) => (
          <Part key={`${part.muscle} ${part.leg}`} body={body} part={part} />
        ))}
        <text x={78} y={HEIGHT + 4} textAnchor="middle" fontSize={18} fill="var(--color-soft)">
          {legWords(body, "left")}
        </text>
        <text x={WIDTH - 78} y={HEIGHT + 4} textAnchor="middle" fontSize={18} fill="var(--color-soft)">
          {legWords(body, "right")}
        </text>
      </svg>
      <figcaption className="text-center text-soft text-sm">{name}</figcaption>
    </figure>
  );
}

/** The legs from both sides: each muscle the stronger in colour the more cramps, its number beside it. */
export function BodyOutline({ bodies }: { bodies: readonly BodyView[] }) {
  return (
    <div className="grid max-w-md grid-cols-2 gap-4">
      {bodies.map((body) => (
        <Outline key={body.view} body={body} />
      ))}
    </div>
  );
}
