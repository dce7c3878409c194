import { expect, test } from "vitest";
import { civilDate } from "#lib/time/civil-date";
import { instant } from "#lib/time/instant";
import type { Operation } from "./schema";
import { withWaited } from "./with-waited";

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
  expect(withWaited([one, two], [two, three])).toEqual([one, two, three]);
  expect(withWaited([one], [])).toEqual([one]);
  expect(withWaited([], [three])).toEqual([three]);
});
