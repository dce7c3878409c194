import { describe, expect, it } from "vitest";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { addDays, type CivilDate, civilDate } from "#lib/base/time/civil-date";
import { nightRecord, remedyPeriod } from "#testing/diary";
import { watchPage, watchReport } from "./report";
import { newWatchSchema, type Watch } from "./schema";
import { watchDays } from "./watch-days";

const lockedOn = civilDate("2026-03-02");
const watch: Watch = {
  id: "one",
  what: "factor:alcohol",
  expects: "more",
  weeks: 26,
  lockedOn,
  leftOn: null,
};
/** The morning after so many nights of it. */
const morningAfter = (nights: number) => {
  const today = addDays(lockedOn, nights);
  return { today, tonight: today, first: today, lastNight: addDays(today, -1) };
};

/** Half a year before and a year from the first night on; a glass on every third night, after which `ratio` times as often a cramp. */
function record(ratio: number, { before = ratio }: { before?: number } = {}) {
  const random = seededRandom(3);
  const nights = Array.from({ length: 182 + 365 }, (_, at) => {
    const had = random() < 1 / 3;
    const chance = 0.2 * (had ? (at < 182 ? before : ratio) : 1);
    return nightRecord(addDays(lockedOn, at - 182), {
      factors: had ? ["alcohol"] : [],
      factorsAsked: true,
      crampCount: random() < chance ? 1 : 0,
    });
  });
  return { nights, cramps: [], remedies: [], timeZone: "Europe/Berlin" };
}

describe("something that is watched", () => {
  it("has no answer before its day, and says how often it was noted and nothing of the cramps", () => {
    const report = watchReport(record(4), watch, morningAfter(50));
    expect(report).toMatchObject({
      state: "watching",
      name: "Alcohol",
      answer: null,
      answerOn: "2026-08-31",
    });
    expect(report.sentence).toMatch(
      /^The answer comes on Mon 31 August 2026: looking only once keeps chance findings rare\. So far it was so on \d+ of 50 nights on which it was asked\.$/,
    );
    expect(report.plan).toContain("this page will say whether there were more cramps with it");
    expect(report.plan).toContain("if no difference shows, it will say that just as plainly");
    expect(watchReport(record(4), watch, morningAfter(181)).answer).toBeNull();
  });

  it("is not answered at dawn of its last night, which still goes on", () => {
    const last = addDays(lockedOn, 181);
    const dawn = { today: addDays(last, 1), tonight: last, first: addDays(last, 1), lastNight: last };
    expect(watchReport(record(4), watch, dawn)).toMatchObject({ state: "watching", answer: null });
  });

  it("is locked before a night that has not begun, at whatever hour", () => {
    const at = (moment: string) => watchDays({ timeZone: "Europe/Berlin" }, new Date(moment)).first;
    for (const moment of ["2026-03-02T12:00:00Z", "2026-03-02T22:50:00Z", "2026-03-03T01:13:00Z"])
      expect(at(moment)).toBe("2026-03-03");
    expect(at("2026-03-03T07:00:00Z")).toBe("2026-03-03");
  });

  it("is answered by its own nights alone: neither those before it nor those after count", () => {
    const own = watchReport(record(4), watch, morningAfter(182));
    expect(own).toMatchObject({ state: "answered", answer: { verdict: "more" } });
    expect(own.sentence).toMatch(/^As you suspected\. There were more cramps with it: [\d.]+ times as many/);
    expect(watchReport(record(4), watch, morningAfter(365))).toEqual(own);
    const early = watchReport(record(1, { before: 4 }), watch, morningAfter(182));
    expect(early.answer?.verdict).toBe("no-clear-change");
    expect(early.sentence).toMatch(/^No clear difference\. With it there could be anything from/);
    expect((early.answer?.nightsWith ?? 0) + (early.answer?.nightsWithout ?? 0)).toBe(182);
  });

  it("has words for the other way too, and for too little", () => {
    const hoped = watchReport(record(4), { ...watch, expects: "fewer" }, morningAfter(182));
    expect(hoped.sentence).toMatch(/^Not as you hoped\. There were more cramps with it/);
    const unmarked = watchReport(record(4), { ...watch, what: "factor:heat" }, morningAfter(182));
    expect(unmarked).toMatchObject({ answer: { verdict: "too-little", nightsWith: 0, ratio: null } });
    expect(unmarked.sentence).toMatch(/^Too little to tell: no nights with it, 182 without\./);
    expect(watchReport(record(4), { ...watch, what: "factor:heat" }, morningAfter(50)).sentence).toContain(
      "So far it was so on 0 of 50 nights on which it was asked.",
    );
  });

  it("has no answer where it was left, and stays in the list", () => {
    const left = { ...watch, leftOn: addDays(lockedOn, 20) };
    const page = watchPage(record(4), [left], morningAfter(200));
    expect(page.current).toBeNull();
    expect(page.earlier).toMatchObject([
      {
        state: "left",
        answer: null,
        plan: "Named before the night of Mon 2 March 2026, for the 26 weeks from then on.",
      },
    ]);
  });
});

describe("a remedy that is watched", () => {
  const remedyId = "018f0000-0000-7000-8000-000000000001";
  const begun = (startedOn: CivilDate, stoppedOn: CivilDate | null = null) => ({
    ...remedyPeriod("Magnesium"),
    remedyId,
    kind: "supplement" as const,
    startedOn,
    stoppedOn,
  });
  const hope: Watch = { ...watch, what: `remedy:${remedyId}`, expects: "fewer" };
  const start = addDays(lockedOn, 14);
  /** Cramps on two nights in three until it begins, on one in twenty from then on. */
  const nights = Array.from({ length: 400 }, (_, at) => {
    const night = addDays(lockedOn, at - 182);
    return nightRecord(night, { crampCount: (night < start ? at % 3 > 0 : at % 20 === 0) ? 1 : 0 });
  });
  const diary = (remedies: ReturnType<typeof begun>[]) => ({
    ...{ nights, cramps: [], remedies },
    timeZone: "Europe/Berlin",
  });

  it("is judged by the first time it is begun after it was named, and not by the times before", () => {
    const earlier = begun(addDays(lockedOn, -100), addDays(lockedOn, -50));
    expect(watchReport(diary([earlier]), hope, morningAfter(20)).sentence).toContain("Not begun yet");
    const both = watchReport(diary([earlier, begun(start)]), hope, morningAfter(182));
    expect(both).toMatchObject({ name: "Magnesium", state: "answered", answer: { verdict: "fewer" } });
    expect(both.sentence).toMatch(/^As you hoped\. Fewer cramps:/);
    expect(watchReport(diary([earlier]), hope, morningAfter(182))).toMatchObject({ answer: null });
  });

  it("is offered while it is not taken: what is taken already has no nights without it to come", () => {
    const offered = (remedies: ReturnType<typeof begun>[]) =>
      watchPage(diary(remedies), [], morningAfter(0)).choices.map(({ what }) => what);
    const named = `remedy:${remedyId}`;
    expect(offered([begun(addDays(lockedOn, -50))])).not.toContain(named);
    expect(offered([begun(addDays(lockedOn, -50), addDays(lockedOn, -1))])).toContain(named);
    expect(offered([begun(lockedOn)])).toContain(named);
  });
});

it("takes what the nights or the ledger can say, and nothing else", () => {
  const asked = { id: "018f0000-0000-7000-8000-000000000001", expects: "more", weeks: 26 };
  const isTaken = (what: string) => newWatchSchema.safeParse({ ...asked, what }).success;
  expect(["factor:alcohol", "stretching", `remedy:${asked.id}`].map(isTaken)).toEqual([true, true, true]);
  expect(["", "factor:", "moon", "remedy:one"].map(isTaken)).toEqual([false, false, false, false]);
});
