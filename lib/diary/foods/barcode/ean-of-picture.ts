import { eanOfRuns } from "./ean-of-runs";

/** Red, green, blue and opacity of each point, row by row, as a canvas gives them. */
export type Picture = {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
};

/** Lines looked along, as shares of the height: the middle first, where people hold the code. */
const lines = [0.5, 0.45, 0.55, 0.4, 0.6, 0.35, 0.65, 0.3, 0.7, 0.25, 0.75, 0.2, 0.8];
/** Surroundings that differ by less are all white: it is the grain of the picture. */
const leastContrast = 30;

/** How bright each point of a row is, 0 to 255, from three neighbouring rows: single specks count less. */
function brightness({ data, width, height }: Picture, row: number): Float64Array {
  const bright = new Float64Array(width);
  const rows = [row - 1, row, row + 1].filter((it) => it >= 0 && it < height);
  for (const it of rows) {
    for (let x = 0; x < width; x++) {
      const at = (it * width + x) * 4;
      const light = 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
      bright[x] = (bright[x] ?? 0) + light / rows.length;
    }
  }
  return bright;
}

/**
 * For each point how far it is above (white) or below (black) the middle between the lightest and the darkest of its
 * surroundings, a quarter of the picture: light falls unevenly on a tin. Where all is alike there is no black.
 */
function aboveMiddle(bright: Float64Array): Float64Array {
  const reach = Math.max(8, Math.round(bright.length / 8));
  return bright.map((light, x) => {
    let [darkest, lightest] = [light, light];
    for (let near = Math.max(0, x - reach); near < Math.min(bright.length, x + reach); near++) {
      const other = bright[near] ?? light;
      if (other < darkest) darkest = other;
      if (other > lightest) lightest = other;
    }
    return lightest - darkest < leastContrast ? 1 : light - (lightest + darkest) / 2;
  });
}

/** Widths of the stretches of one colour along a row, white first; edges fall between points, where the line crosses. */
function runsOf(bright: Float64Array): number[] {
  const above = aboveMiddle(bright);
  const runs: number[] = [];
  let black = false;
  let since = 0;
  for (let x = 1; x < above.length; x++) {
    const [before, here] = [above[x - 1] ?? 0, above[x] ?? 0];
    if (here < 0 === black) continue;
    const edge = x - 1 + Math.min(1, Math.max(0, before / (before - here)));
    runs.push(edge - since);
    since = edge;
    black = !black;
  }
  runs.push(above.length - since);
  return black ? [...runs, 0] : runs;
}

/** The barcode in a picture, bars upright or upside down, give or take a slant; null when none is sure. */
export function eanOfPicture(picture: Picture): string | null {
  for (const share of lines) {
    const code = eanOfRuns(runsOf(brightness(picture, Math.floor(share * picture.height))));
    if (code !== null) return code;
  }
  return null;
}
