import { expect, test } from "vitest";
import { instant } from "#lib/base/time/instant";
import { mostShownHere, type ShownHere } from "./schema";
import { withShown } from "./with-shown";

const at = (clock: string) => instant(`2026-03-28T${clock}:00Z`);
const quinine = { id: "S8", version: 1 } as const;

test("a notice shown without the server is written down once an hour, a place and a version", () => {
  const first = withShown([], [quinine], { place: "ledger", now: at("02:00") });
  expect(first).toEqual([{ rule: "S8", version: 1, place: "ledger", shownAt: at("02:00") }]);
  expect(withShown(first, [quinine], { place: "ledger", now: at("02:59") })).toBe(first);
  expect(withShown(first, [quinine], { place: "ledger", now: at("03:01") })).toHaveLength(2);
  expect(withShown(first, [quinine], { place: "entry", now: at("02:01") })).toHaveLength(2);
  expect(withShown(first, [{ id: "S8", version: 2 }], { place: "ledger", now: at("02:01") })).toHaveLength(2);
});

test("of more than can be handed in at a time the latest are kept", () => {
  const many = Array.from(
    { length: mostShownHere },
    (): ShownHere => ({ rule: "S1", version: 1, place: "entry", shownAt: at("01:00") }),
  );
  const shown = withShown(many, [quinine], { place: "ledger", now: at("02:00") });
  expect(shown).toHaveLength(mostShownHere);
  expect(shown.at(-1)).toMatchObject({ rule: "S8" });
});
