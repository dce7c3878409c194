import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/stats/seeded-random";
import { hasRightCheckDigit } from "./digits";
import { eanOfPicture } from "./ean-of-picture";
import { modulesOf, pictureOf, withCheckDigit } from "./testing-picture";

const digitsOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((digits) => withCheckDigit(digits.join("")));
const plain = { module: 2, black: 40, white: 220, blur: 0, turned: false, noise: () => 0 };

describe("a barcode", () => {
  it("has a check digit by the published rule", () => {
    // The worked example of GS1's own check digit page, a printed tin, and an EAN-8.
    for (const code of ["6291041500213", "4006381333931", "73513537"])
      expect(hasRightCheckDigit(code)).toBe(true);
    expect(hasRightCheckDigit("4006381333932")).toBe(false);
  });

  it("is drawn as the standard draws it", () => {
    expect(modulesOf("4006381333931")).toBe(
      "10100011010100111010111101111010001001011001101010100001010000101000010111010010000101100110101",
    );
    expect(modulesOf("4006381333931")).toHaveLength(95);
    expect(modulesOf("73513537")).toHaveLength(67);
  });

  it("is read from a clean picture of any size, either way up", () => {
    const size = fc.constantFrom(1.6, 2, 2.7, 4, 6.5);
    const code = fc.oneof(digitsOf(12), digitsOf(7));
    fc.assert(
      fc.property(code, size, fc.boolean(), (digits, module, turned) => {
        expect(eanOfPicture(pictureOf(digits, { ...plain, module, turned }))).toBe(digits);
      }),
    );
  });

  it("is never read as another, however soft, dim and grainy the picture is", () => {
    const look = fc.record({
      module: fc.double({ min: 0.8, max: 5, noNaN: true }),
      black: fc.integer({ min: 20, max: 110 }),
      white: fc.integer({ min: 115, max: 240 }),
      blur: fc.double({ min: 0, max: 6, noNaN: true }),
      turned: fc.boolean(),
    });
    fc.assert(
      fc.property(digitsOf(12), look, fc.nat(), (digits, seen, seed) => {
        const random = seededRandom(seed);
        const picture = pictureOf(digits, { ...seen, noise: () => (random() - 0.5) * 20 });
        expect([digits, null]).toContain(eanOfPicture(picture));
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it("is read from what a phone sees: a little soft, a little grainy, a shadow over half of it", () => {
    const random = seededRandom(7);
    const codes = fc.sample(digitsOf(12), { seed: 7, numRuns: 100 });
    const read = codes.filter((digits) => {
      const noise = (x: number) => (random() - 0.5) * 16 - Math.min(50, Math.max(0, (x - 100) / 3));
      return eanOfPicture(pictureOf(digits, { ...plain, module: 3, blur: 2, noise })) === digits;
    });
    expect(read.length).toBeGreaterThanOrEqual(95);
  });

  it("is not seen where there is none", () => {
    const random = seededRandom(3);
    for (let time = 0; time < 50; time++) {
      const data = Uint8ClampedArray.from({ length: 640 * 3 * 4 }, () => random() * 255);
      expect(eanOfPicture({ data, width: 640, height: 3 })).toBeNull();
    }
    expect(eanOfPicture({ data: new Uint8ClampedArray(4), width: 1, height: 1 })).toBeNull();
  });
});
