import { expect, test } from "vitest";
import { civilDate } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import { mergePending } from "./merge-pending";
import type { Operation } from "./schema";

const write = (id: string): Operation => ({
  id,
  entity: "diet-day",
  key: civilDate("2026-03-28"),
  rev: 1,
  at: instant("2026-03-28T12:00:00Z"),
  body: { complete: true },
});

test("what waited when a page was kept counts once, whether it still waits or has left the device, before what came after", () => {
  const [one, two, three] = [write("1"), write("2"), write("3")];
  expect(mergePending([one, two], [two, three])).toEqual([one, two, three]);
  expect(mergePending([one], [])).toEqual([one]);
  expect(mergePending([], [three])).toEqual([three]);
});
