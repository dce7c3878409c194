// For tests: barcodes drawn by the code's own table, from which the reader must get its digits back.

import { digitWidths, hasRightCheckDigit, mirroredOfFirst } from "#lib/diary/foods/barcode/digits";
import type { Picture } from "#lib/diary/foods/barcode/ean-of-picture";
import { mirroredOfLast } from "#lib/diary/foods/barcode/upc-e";

/** The digits with the one that belongs at the end: 12 make an EAN-13, 7 an EAN-8. */
export function withCheckDigit(digits: string): string {
  const last = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`).find(hasRightCheckDigit);
  return last ?? digits;
}

function bars(digit: number, first: "0" | "1", isMirrored: boolean): string {
  const widths = [...(digitWidths[digit] ?? [])];
  if (isMirrored) widths.reverse();
  return widths.map((width, at) => ((at % 2 === 0) === (first === "1") ? "1" : "0").repeat(width)).join("");
}

/** The modules of a UPC-E, of the eight digits printed under it. */
export function modulesOfUpcE(eight: string): string {
  const mirrored = mirroredOfLast(eight.slice(7));
  const six = [...eight.slice(1, 7)].map((digit, at) => bars(Number(digit), "0", mirrored[at] === "1"));
  return `101${six.join("")}010101`;
}

/** The modules of an EAN-13 or EAN-8, 1 for black, without the white around it. */
export function modulesOf(code: string): string {
  const isLong = code.length === 13;
  const digits = [...(isLong ? code.slice(1) : code)].map(Number);
  const half = digits.length / 2;
  const mirrored = isLong ? (mirroredOfFirst[Number(code[0])] ?? "") : "0000";
  const left = digits.slice(0, half).map((digit, at) => bars(digit, "0", mirrored[at] === "1"));
  const right = digits.slice(half).map((digit) => bars(digit, "1", false));
  return `101${left.join("")}01010${right.join("")}101`;
}

/** A picture of the modules of a code: `module` points a module, `light` on black and white, `blur` points of softness, `noise` 0 to 1 a point. */
export function pictureOf(
  drawn: string,
  look: {
    readonly module: number;
    readonly black: number;
    readonly white: number;
    readonly blur: number;
    readonly turned: boolean;
    readonly noise: (x: number) => number;
  },
): Picture {
  const modules = `000000000${drawn}000000000`;
  const width = Math.ceil(modules.length * look.module);
  const height = 3;
  const at = (x: number) => {
    const place = Math.min(
      modules.length - 1,
      Math.max(0, Math.floor((look.turned ? width - x : x) / look.module)),
    );
    return modules[place] === "1" ? look.black : look.white;
  };
  const data = new Uint8ClampedArray(width * height * 4);
  for (let x = 0; x < width; x++) {
    // A point sees a stretch of the code as wide as the blur, as a lens out of focus does.
    const samples = Array.from({ length: 17 }, (_, one) => at(x + 0.5 + ((one - 8) / 16) * (1 + look.blur)));
    const light = samples.reduce((sum, one) => sum + one, 0) / samples.length + look.noise(x);
    for (let y = 0; y < height; y++) data.fill(light, (y * width + x) * 4, (y * width + x) * 4 + 4);
  }
  return { data, width, height };
}
