import { describe, expect, it } from "vitest";
import { nightMark } from "./night-map";
import { nightSigns } from "./night-signs";

const at = (count: number | null, pain: number | null, x = 11) => ({
  mark: nightMark(count, pain),
  x,
  y: 35,
});
const pathsOf = (path: string) => path.split("M").length - 1;

describe("the signs of the nights", () => {
  it("draws every night once, in the shape of its state", () => {
    const nights = [at(2, 7), at(1, 0), at(1, null), at(0, null), at(0, null), at(0, null), at(null, null)];
    const { squares, openSquares, rings, specks } = nightSigns(nights);
    expect([squares, openSquares, rings, specks].map(pathsOf)).toEqual([2, 1, 3, 1]);
  });

  it("draws a square around its middle, the larger the worse the pain", () => {
    expect(nightSigns([at(1, 0)]).squares).toBe("M7,31h8v8h-8z");
    expect(nightSigns([at(1, 10)]).squares).toBe("M1,25h20v20h-20z");
  });

  it("draws a ring that closes, and a speck without a length", () => {
    expect(nightSigns([at(0, null)]).rings).toBe("M7,35a4,4 0 1 0 8,0a4,4 0 1 0 -8,0");
    expect(nightSigns([at(null, null)]).specks).toBe("M11,35h0");
  });

  it("draws nothing of no nights", () => {
    expect(nightSigns([])).toEqual({ squares: "", openSquares: "", rings: "", specks: "" });
  });
});
