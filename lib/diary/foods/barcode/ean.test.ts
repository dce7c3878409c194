import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { modulesOf, modulesOfUpcE, pictureOf, withCheckDigit } from "#testing/picture";
import { hasRightCheckDigit } from "./digits";
import { eanOfPicture } from "./ean-of-picture";
import { barcodeSpellings, typedBarcode } from "./typed-barcode";
import { eanOfUpcE } from "./upc-e";

const digitsOf = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((digits) => withCheckDigit(digits.join("")));
const plain = { module: 2, black: 40, white: 220, blur: 0, turned: false, noise: () => 0 };
/** Any six digits with the last one that their number in full asks for. */
const shortCode = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }).map((digits) => {
  const six = digits.join("");
  const eights = Array.from({ length: 10 }, (_, check) => `0${six}${check}`);
  return eights.find((eight) => eanOfUpcE(eight) !== null) ?? "";
});
const look = fc.record({
  module: fc.double({ min: 0.8, max: 5, noNaN: true }),
  black: fc.integer({ min: 20, max: 110 }),
  white: fc.integer({ min: 115, max: 240 }),
  blur: fc.double({ min: 0, max: 6, noNaN: true }),
  turned: fc.boolean(),
});

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
        expect(eanOfPicture(pictureOf(modulesOf(digits), { ...plain, module, turned }))).toBe(digits);
      }),
    );
  });

  it("is never read as another, nor as a short one, however soft, dim and grainy the picture is", () => {
    fc.assert(
      fc.property(digitsOf(12), look, fc.nat(), (digits, seen, seed) => {
        const random = seededRandom(seed);
        const picture = pictureOf(modulesOf(digits), { ...seen, noise: () => (random() - 0.5) * 20 });
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
      return eanOfPicture(pictureOf(modulesOf(digits), { ...plain, module: 3, blur: 2, noise })) === digits;
    });
    expect(read.length).toBeGreaterThanOrEqual(95);
  });

  it("of a small US pack is read in full, either way up", () => {
    const size = fc.constantFrom(1.6, 2, 2.7, 4, 6.5);
    fc.assert(
      fc.property(shortCode, size, fc.boolean(), (eight, module, turned) => {
        const seen = eanOfPicture(pictureOf(modulesOfUpcE(eight), { ...plain, module, turned }));
        expect(seen).toBe(eanOfUpcE(eight));
      }),
    );
  });

  it("of a small US pack is never read as another, however soft, dim and grainy the picture is", () => {
    fc.assert(
      fc.property(shortCode, look, fc.nat(), (eight, seen, seed) => {
        const random = seededRandom(seed);
        const picture = pictureOf(modulesOfUpcE(eight), { ...seen, noise: () => (random() - 0.5) * 20 });
        expect([eanOfUpcE(eight), null]).toContain(eanOfPicture(picture));
      }),
      { seed: 5, numRuns: 300 },
    );
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

describe("a UPC-E", () => {
  it("stands for a number in full by the published rule, one example for each way of leaving zeros out", () => {
    // Examples of Printronix's manual (its table of zero expansion), of Barcode Island and of Wikipedia.
    const published = [
      ["124560", "12000", "00456"],
      ["275831", "27100", "00583"],
      ["412022", "41200", "00202"],
      ["876543", "87600", "00054"],
      ["753774", "75370", "00007"],
      ["213756", "21375", "00006"],
      ["517019", "51701", "00009"],
      ["425261", "42100", "00526"],
      ["654321", "65100", "00432"],
    ];
    for (const [six, maker, product] of published) {
      const full = withCheckDigit(`00${maker}${product}`);
      expect(eanOfUpcE(`0${six}${full.slice(-1)}`)).toBe(full);
    }
    expect(eanOfUpcE("04252614")).toBe("0042100005264");
    expect(eanOfUpcE("06543217")).toBe("0065100004327");
    expect(eanOfUpcE("04252613")).toBeNull();
    expect(eanOfUpcE("14252614")).toBeNull();
  });

  it("is drawn as Barcode Island draws the one for 042100005264", () => {
    const digits = ["0011101", "0010011", "0111001", "0011011", "0101111", "0011001"];
    expect(modulesOfUpcE("04252614")).toBe(`101${digits.join("")}010101`);
    expect(modulesOfUpcE("04252614")).toHaveLength(51);
  });

  it("that is typed is told from an EAN-8 by the check digit, and says so where both fit", () => {
    expect(typedBarcode("0425 2614")).toEqual({
      barcode: "0042100005264",
      note: "A short US code, in full 042100005264.",
    });
    for (const other of ["73513537", "4006381333931", "12345"])
      expect(typedBarcode(other)).toEqual({ barcode: other, note: null });
    fc.assert(
      fc.property(shortCode, digitsOf(6), (short, seven) => {
        const either = typedBarcode(short);
        expect(either.barcode).toBe(eanOfUpcE(short));
        expect(either.note?.includes("shop’s own number")).toBe(hasRightCheckDigit(short));
        const inStore = withCheckDigit(`0${seven.slice(0, 6)}`);
        if (eanOfUpcE(inStore) === null) expect(typedBarcode(inStore).barcode).toBe(inStore);
      }),
    );
  });

  it("and a UPC-A are the same number with and without the 0 before it", () => {
    expect(barcodeSpellings("042100005264")).toEqual(["042100005264", "0042100005264"]);
    expect(barcodeSpellings("0042100005264")).toEqual(["0042100005264", "042100005264"]);
    expect(barcodeSpellings("73513537")).toEqual(["73513537"]);
  });
});
