import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { addSeconds, instant } from "#lib/base/time/instant";
import { livedClock } from "#lib/base/time/lived-time";
import { nightOf } from "#lib/base/time/night-of";
import { blankCramp, blankNight } from "./blank-bodies";
import { isAnsweredNight } from "./is-answered-night";
import { isBlankNight } from "./is-blank-night";
import { lastAnswers, sameAsLastTime } from "./last-answers";
import { lastNight } from "./last-night";
import { nightList, nightsRecordedWords } from "./night-list";
import { nightWords } from "./night-words";
import { onsetInNight } from "./onset-in-night";
import { type Cramp, crampBodySchema, type NightRecord } from "./schema";
import { endedCramp, isStillRunning, tappedCramp } from "./tapped-cramp";
import { unfinishedCramps } from "./unfinished-cramps";

const timeZone = "Europe/Berlin";
const night = civilDate("2026-06-13");
const tap = instant("2026-06-14T00:13:00Z");
const anyInstant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => instant(date.toISOString()));
const anyZone = fc.constantFrom("Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu");
const anyHour = fc.integer({ min: 0, max: 23 });

function cramp(of: Partial<Cramp> = {}): Cramp {
  return { ...blankCramp(night, timeZone), id: "0", rev: 1, ...of };
}
function record(of: Partial<NightRecord> = {}): NightRecord {
  return { ...blankNight(timeZone), night, rev: 1, ...of };
}

describe("a night breakfast has nothing left to ask of", () => {
  const range = { from: night, to: night };
  const isAnswered = (said: Partial<NightRecord>, cramps: Cramp[] = []) =>
    nightList(range, [record({ factorsAsked: true, ...said })], cramps).every(isAnsweredNight);
  const after = {
    sleepLostMinutes: 10,
    sleepDisturbance: 3,
    soreness: "mild",
    stretchedBeforeBed: false,
  } as const;
  const known = { pain: 5, durationSeconds: 240 };

  it("says whether there were cramps, and of each one how bad and how long", () => {
    expect(isAnswered({ crampCount: 0, stretchedBeforeBed: true })).toBe(true);
    expect(isAnswered({ crampCount: 2, worstPain: 6, crampMinutes: 4, ...after })).toBe(true);
    expect(isAnswered(after, [cramp(known)])).toBe(true);
    expect(isAnswered(after, [cramp(known), cramp({ ...known, id: "1", pain: null })])).toBe(false);
    expect(isAnswered(after, [cramp({ ...known, running: true })])).toBe(false);
  });

  it("asks what was special alike of calm and of bad nights", () => {
    expect(isAnswered({ crampCount: 0, stretchedBeforeBed: true, factorsAsked: false })).toBe(false);
    expect(isAnswered({ ...after, factorsAsked: false }, [cramp(known)])).toBe(false);
    expect(isAnswered({ ...after, factorsAsked: false, factors: ["heat"] }, [cramp(known)])).toBe(true);
  });

  it("leaves no question open, for an open one is not a no", () => {
    expect(isAnswered(after)).toBe(false);
    expect(isAnswered({ crampCount: 0 })).toBe(false);
    for (const open of Object.keys(after)) {
      expect(isAnswered({ ...after, [open]: null }, [cramp(known)]), open).toBe(false);
    }
  });
});

describe("one tap in the night", () => {
  it("is a complete cramp at any moment, in any zone, wherever the night begins", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyHour, (moment, zone, nightStartHour) => {
        const tapped = tappedCramp({ instant: moment, timeZone: zone, nightStartHour, side: "left" });
        expect(crampBodySchema.safeParse(tapped).success).toBe(true);
        expect(tapped.night).toBe(nightOf({ instant: moment, timeZone: zone, nightStartHour }));
      }),
    );
  });

  it("has its length from the second tap, and none when the clock went backwards", () => {
    const tapped = tappedCramp({ instant: tap, timeZone, side: "both" });
    expect(endedCramp(tapped, addSeconds(tap, 192.4))).toMatchObject({
      running: false,
      durationSeconds: 192,
    });
    expect(endedCramp(tapped, addSeconds(tap, -5))).toMatchObject({ running: false, durationSeconds: null });
    expect(isStillRunning(tapped, addSeconds(tap, 3 * 3600 - 1))).toBe(true);
    expect(isStillRunning(tapped, addSeconds(tap, 3 * 3600))).toBe(false);
  });

  it("is asked about at breakfast for three nights, until pain or length is known", () => {
    const open = cramp({ running: true, pain: 5 });
    const bare = cramp({ night: addDays(night, -2) });
    const old = cramp({ night: addDays(night, -3) });
    expect(
      unfinishedCramps([open, bare, old, cramp({ pain: 0 }), cramp({ durationSeconds: 60 })], night),
    ).toEqual([open, bare]);
  });
});

describe("the night that breakfast asks about", () => {
  it("is the one just slept from four in the morning on, and the one before until then", () => {
    const at = (clock: string) => lastNight({ instant: instant(`2026-06-14T${clock}:00+02:00`), timeZone });
    expect(["03:59", "04:00", "08:00", "23:00"].map(at)).toEqual([
      "2026-06-12",
      "2026-06-13",
      "2026-06-13",
      "2026-06-13",
    ]);
  });

  it("is never a night that has not begun", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyHour, (moment, zone, nightStartHour) => {
        const where = { instant: moment, timeZone: zone, nightStartHour };
        expect(lastNight(where) <= nightOf(where)).toBe(true);
      }),
    );
  });
});

describe("a clock time in a night", () => {
  it("says which moment, so that it comes back as the same time in the same night", () => {
    fc.assert(
      fc.property(anyInstant, anyZone, anyHour, (moment, zone, nightStartHour) => {
        const clock = parseClockTime(livedClock(moment, zone));
        if (!clock) throw new Error("no clock");
        const of = nightOf({ instant: moment, timeZone: zone, nightStartHour });
        const onset = onsetInNight({ night: of, time: clock, timeZone: zone, nightStartHour });
        expect(livedClock(onset.instant, zone)).toBe(clock);
        expect(nightOf({ instant: onset.instant, timeZone: zone, nightStartHour })).toBe(of);
      }),
    );
  });
});

describe("nights in a list", () => {
  it("are all there, the latest first, and a blank one is never a night without cramps", () => {
    const range = { from: addDays(night, -2), to: night };
    const late = cramp({ id: "b", onset: instant("2026-06-14T02:00:00Z") });
    const early = cramp({ id: "a", onset: tap });
    const timeless = cramp({ id: "c" });
    const items = nightList(
      range,
      [record({ night: addDays(night, -1), crampCount: 0 })],
      [timeless, late, early],
    );
    expect(items.map(({ summary }) => summary.state)).toEqual(["cramps", "none", "not-recorded"]);
    expect(items[0]?.cramps.map(({ id }) => id)).toEqual(["a", "b", "c"]);
    expect(nightsRecordedWords(items)).toBe("2 of 3 nights recorded.");
    expect(items.map(({ summary }) => nightWords(summary))).toEqual([
      "3 cramps",
      "No cramps",
      "Not recorded",
    ]);
  });

  it("say a sum with unknown lengths as a floor", () => {
    const [item] = nightList(
      { from: night, to: night },
      [],
      [cramp({ durationSeconds: 90 }), cramp({ id: "1" })],
    );
    expect(item && nightWords(item.summary)).toBe("2 cramps, at least 1 min 30 s");
  });

  it("know a night of which nothing is said any more", () => {
    expect(isBlankNight(blankNight(timeZone))).toBe(true);
    expect(isBlankNight({ ...blankNight(timeZone), crampCount: 0 })).toBe(false);
    expect(isBlankNight({ ...blankNight(timeZone), stretchedBeforeBed: false })).toBe(false);
    expect(isBlankNight({ ...blankNight(timeZone), factors: ["heat"] })).toBe(false);
  });
});

describe("same as last time", () => {
  const range = { from: addDays(night, -3), to: night };
  const before = record({
    night: addDays(night, -2),
    crampCount: 2,
    worstPain: 7,
    crampMinutes: 12,
    sleepDisturbance: 5,
    soreness: "mild",
  });
  const quiet = record({ night: addDays(night, -1), crampCount: 0, stretchedBeforeBed: true });

  it("offers the latest answer to each question, never today's own", () => {
    const items = nightList(range, [before, quiet, record({ crampCount: 1, worstPain: 2 })], []);
    expect(lastAnswers(items, night)).toEqual({
      pain: 7,
      minutes: 12,
      sleepLostMinutes: null,
      sleepDisturbance: 5,
      soreness: "mild",
      stretchedBeforeBed: true,
    });
  });

  it("fills only what is still open, in the one cramp she tapped where there is one", () => {
    const items = nightList(range, [before, quiet], [cramp({ pain: 3, running: true, onset: tap })]);
    const [item] = items;
    expect(item && sameAsLastTime(item, lastAnswers(items, night))).toEqual({
      night: { sleepDisturbance: 5, soreness: "mild", stretchedBeforeBed: true },
      cramp: { durationSeconds: 720, running: false },
    });
  });

  it("puts no cramps' answers into a night without cramps", () => {
    const items = nightList(range, [before, quiet, record({ crampCount: 0 })], []);
    const [item] = items;
    expect(item && sameAsLastTime(item, lastAnswers(items, night))).toEqual({
      night: { stretchedBeforeBed: true },
      cramp: null,
    });
  });
});
