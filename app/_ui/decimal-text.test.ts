import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "./decimal-text";

describe("a number as people type it", () => {
  test.each([
    ["0", 0],
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["0,500", 0.5],
    [" 12 ", 12],
    ["1 200", 1200],
    ["1\u202f200,5", 1200.5],
    ["1,200.5", 1200.5],
    ["1.200,5", 1200.5],
    ["1,234,567.8", 1234567.8],
    ["-3", -3],
    ["\u22123", -3],
    [".5", 0.5],
    ["1,", 1],
  ])("%j is %d", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: "number", value });
  });

  test.each(["", "  ", "\u00a0"])("nothing typed is empty, and empty is not 0: %j", (text) => {
    expect(readNumber(text)).toEqual({ kind: "empty" });
  });

  test.each([
    "1,200",
    "300,000",
    "abc",
    "5 mg",
    "1-2",
    "1.2.3",
    "1,2,3",
    "--1",
    ",",
    "NaN",
    "Infinity",
    "1e3",
    "0x10",
  ])("%j is asked about, never guessed", (text) => {
    expect(readNumber(text).kind).toBe("unclear");
  });

  test("a number comes back from its own text, with point and with comma", () => {
    const amounts = fc.integer({ min: -9_999_999, max: 9_999_999 }).map((n) => n / 100);
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(readNumber(String(amount))).toEqual({ kind: "number", value: amount });
        const withComma = amount.toFixed(2).replace(".", ",");
        expect(readNumber(withComma)).toEqual({ kind: "number", value: amount });
      }),
    );
  });

  test("whatever is typed, it never throws and never makes a number that is not one", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text);
        if (read.kind === "number") expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
