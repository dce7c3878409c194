import fc from "fast-check";
import { expect, test } from "vitest";
import { bandRuns } from "./band-runs";

const dots = fc
  .array(fc.option(fc.tuple(fc.double({ noNaN: true }), fc.double({ noNaN: true }))))
  .map((bands) => bands.map((band, x) => ({ x, band })));

test("every dot with a band is in one run, in order, and no run reaches over a dot without", () => {
  fc.assert(
    fc.property(dots, (all) => {
      const runs = bandRuns(all);
      expect(runs.flat()).toEqual(all.filter(({ band }) => band !== null));
      for (const run of runs)
        expect(run.map(({ x }) => x)).toEqual(run.map((_, at) => (run[0]?.x ?? 0) + at));
      for (const [at, run] of runs.entries()) if (at > 0) expect(all[(run[0]?.x ?? 0) - 1]?.band).toBeNull();
    }),
  );
});
