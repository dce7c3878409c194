import type { NightMark } from "./night-map";

/** A night and where its middle stands in the picture. */
export type PlacedNight = { readonly mark: NightMark; readonly x: number; readonly y: number };

/** Every night of a picture as four drawings, each the `d` of one SVG path; empty where there are no such nights. */
export type NightSigns = {
  readonly squares: string;
  /** Squares of nights whose pain is not known, to be left open. */
  readonly openSquares: string;
  readonly rings: string;
  /** Points without a length, to be drawn with round ends. */
  readonly specks: string;
};

const ringRadius = 4;
const half = (size: number) => 4 + size * 6;
const short = (length: number) => Math.round(length * 10) / 10;

function square({ mark, x, y }: PlacedNight): string {
  const side = short(2 * half(mark.size));
  return `M${short(x - side / 2)},${short(y - side / 2)}h${side}v${side}h-${side}z`;
}

function ring({ x, y }: PlacedNight): string {
  const turn = (width: number) => `a${ringRadius},${ringRadius} 0 1 0 ${width},0`;
  return `M${short(x - ringRadius)},${short(y)}${turn(2 * ringRadius)}${turn(-2 * ringRadius)}`;
}

const speck = ({ x, y }: PlacedNight) => `M${short(x)},${short(y)}h0`;

/**
 * A night by its shape: a square with cramps, the larger the worse, open where pain is not known; a ring without; a speck
 * where nothing was written. All of one shape are one path: ten years as an element a night kept a phone busy for a second.
 */
export function nightSigns(nights: readonly PlacedNight[]): NightSigns {
  const drawn = (state: NightMark["state"], sign: (night: PlacedNight) => string, painKnown?: boolean) =>
    nights
      .filter(({ mark }) => mark.state === state && (painKnown ?? mark.painKnown) === mark.painKnown)
      .map(sign)
      .join("");
  return {
    squares: drawn("cramps", square, true),
    openSquares: drawn("cramps", square, false),
    rings: drawn("none", ring),
    specks: drawn("not-recorded", speck),
  };
}
