import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(join(import.meta.dirname, "../globals.css"), "utf8");

type Palette = Readonly<Record<string, string>>;

/** The colour tokens between the braces that follow `opening`. */
function paletteAfter(opening: string): Palette {
  const start = css.indexOf(opening);
  if (start === -1) throw new Error(`globals.css has no ${opening}`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  );
}

const light = paletteAfter("@theme static {");
const bySystem = paletteAfter(':root:not([data-theme="light"]) {');
const dark = paletteAfter(':root[data-theme="dark"] {');
const night = paletteAfter(':root[data-theme="night"],');
const print = paletteAfter("@media print {");
const palettes: readonly [string, Palette][] = Object.entries({ light, dark, night, print });

type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2, relative luminance. */
function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Rgb, other: Rgb): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function colour(palette: Palette, token: string): Rgb {
  const hex = palette[token];
  if (!hex) throw new Error(`no colour ${token}`);
  return linear(hex);
}

const GROUNDS = ["paper", "raised", "sunk"];
const WORDS = [
  "soft",
  "lamp",
  "cramp",
  "unknown",
  "food",
  "supplement",
  "reference",
  "caution",
  "stop",
  "good",
];
const MARKS = ["edge", "none", ...WORDS];

describe.each(palettes)("contrast in the %s palette", (_, palette) => {
  test("body text reaches 7 to 1 on every ground", () => {
    for (const ground of GROUNDS) {
      expect(
        contrast(colour(palette, "ink"), colour(palette, ground)),
        `ink on ${ground}`,
      ).toBeGreaterThanOrEqual(7);
    }
  });

  test.each(WORDS)("%s may be used for words: 4.5 to 1 on every ground", (token) => {
    for (const ground of GROUNDS) {
      expect(
        contrast(colour(palette, token), colour(palette, ground)),
        `on ${ground}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(MARKS)("%s may outline a control or draw a mark: 3 to 1 on every ground", (token) => {
    for (const ground of GROUNDS) {
      expect(
        contrast(colour(palette, token), colour(palette, ground)),
        `on ${ground}`,
      ).toBeGreaterThanOrEqual(3);
    }
  });

  test("words on the lamp and on a solid mark reach 4.5 to 1", () => {
    for (const fill of ["lamp", "cramp", "food"]) {
      expect(
        contrast(colour(palette, "on-lamp"), colour(palette, fill)),
        `on ${fill}`,
      ).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test("dark by the device and dark by choice are the same dark", () => {
  expect(bySystem).toEqual(dark);
});

test("every palette speaks of the same meanings", () => {
  for (const [, palette] of palettes) expect(Object.keys(palette).sort()).toEqual(Object.keys(light).sort());
});

test("night is dim: no ground brighter than #121212, nothing near white", () => {
  const limit = luminance(linear("#121212"));
  for (const ground of GROUNDS) {
    expect(luminance(colour(night, ground)), ground).toBeLessThanOrEqual(limit);
  }
  for (const token of Object.keys(night)) expect(luminance(colour(night, token)), token).toBeLessThan(0.5);
});

/**
 * Machado, Oliveira and Fernandes 2009, "A physiologically-based model for simulation of color vision deficiency",
 * severity 1.0; applied to linear RGB.
 */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(rgb: Rgb, matrix: readonly Rgb[]): Rgb {
  const [red, green, blue] = matrix.map((row) =>
    Math.min(1, Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2])),
  ) as [number, number, number];
  return [red, green, blue];
}

/** CIE 1976 L*a*b* of linear sRGB, D65. */
function lab([red, green, blue]: Rgb): Rgb {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * t * (1 / 116) + 16 / 116);
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function difference(one: Rgb, other: Rgb): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each(Object.entries({ light, dark }))("the data colours of the %s palette", (_, palette) => {
  test.each(Object.entries(BLINDNESS))("stay apart, and stay visible, with %s", (_, matrix) => {
    const as = (token: string) => seen(colour(palette, token), matrix);
    // 20 is about ten just-noticeable differences; cramps and food never share one mark, but they share a page.
    expect(difference(as("cramp"), as("food"))).toBeGreaterThanOrEqual(20);
    for (const token of ["cramp", "food", "unknown", "reference"]) {
      expect(contrast(as(token), as("raised")), token).toBeGreaterThanOrEqual(3);
    }
  });
});
