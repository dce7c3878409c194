import fc from "fast-check";
import { expect, it } from "vitest";
import { batches } from "./batches";

it("loses nothing, keeps the order, and goes over the number in no piece", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), (items, size) => {
      const pieces = batches(items, size);
      expect(pieces.flat()).toEqual(items);
      expect(pieces).toHaveLength(Math.ceil(items.length / size));
      for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(size);
    }),
  );
});

it("carries no more than a request may: four hundred nights may each have a long note", () => {
  const nights = Array.from({ length: 400 }, () => ({ note: "\u00e4".repeat(2000) }));
  const pieces = batches(nights, 400);
  expect(pieces.flat()).toEqual(nights);
  for (const piece of pieces)
    expect(new TextEncoder().encode(JSON.stringify(piece)).length).toBeLessThan(1_000_000);
  expect(batches([{ note: "x".repeat(900_000) }, { note: "" }], 400).map(({ length }) => length)).toEqual([
    1, 1,
  ]);
});
