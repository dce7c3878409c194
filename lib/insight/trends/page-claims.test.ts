import { describe, expect, it } from "vitest";
import { binomialCdf } from "#lib/base/stats/binomial-cdf";
import { type NullKind, nullKinds } from "#testing/null-nights";
import { claimsOfPage, pageClaims } from "#testing/page-claims";

/** `npm run bench:honesty` looks at 300 people of each kind; a few of all of them keep a change of the engine from passing unseen. */
const people = 6;
const most = 0.07;

describe("the page of half a year on which nothing did anything", () => {
  it("claims something no more often than seven in a hundred would by luck, over every kind of diary together", () => {
    const all = (Object.keys(nullKinds) as NullKind[]).flatMap((kind, at) =>
      // Other people for each kind: most kinds have the same nights, and one odd person would be counted in all of them.
      Array.from({ length: people }, (_, seed) => claimsOfPage(kind, 7000 + people * at + seed)),
    );
    for (const claim of pageClaims) {
      const made = all.flatMap((one) => one[claim] ?? []);
      expect([claim, made.length > all.length / 3]).toEqual([claim, true]);
      // So few people scatter: it fails where a rate of seven in a hundred would give as many once in a hundred times.
      const byLuck = 1 - (binomialCdf(made.filter(Boolean).length - 1, made.length, most) ?? 1);
      expect([claim, byLuck > 0.01]).toEqual([claim, true]);
    }
  });
});
