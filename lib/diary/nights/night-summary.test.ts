import { describe, expect, it } from "vitest";
import { blankNight } from "./blank-bodies";
import { nightSummary } from "./night-summary";

const said = blankNight("Europe/Berlin");
const cramp = { pain: null, durationSeconds: null };

describe("nightSummary", () => {
  it("tells the three states apart: blank is never none", () => {
    expect(nightSummary(null, []).state).toBe("not-recorded");
    expect(nightSummary({ ...said, sleepDisturbance: 4 }, []).state).toBe("not-recorded");
    expect(nightSummary({ ...said, crampCount: 0 }, [])).toMatchObject({ state: "none", count: 0 });
    expect(nightSummary(null, [cramp])).toMatchObject({ state: "cramps", count: 1 });
  });

  it("lets a cramp logged later win over none, and the larger count over the smaller", () => {
    expect(nightSummary({ ...said, crampCount: 0 }, [cramp])).toMatchObject({ state: "cramps", count: 1 });
    expect(nightSummary({ ...said, crampCount: 4 }, [cramp, cramp]).count).toBe(4);
    expect(nightSummary({ ...said, crampCount: 1 }, [cramp, cramp]).count).toBe(2);
  });

  it("knows from pain, minutes or sleep lost that there was at least one, where nobody counted", () => {
    for (const burden of [{ worstPain: 6 }, { crampMinutes: 0.5 }, { sleepLostMinutes: 5 }])
      expect(nightSummary({ ...said, ...burden }, [])).toMatchObject({
        state: "cramps",
        count: 1,
        countIsFloor: true,
      });
    for (const nothing of [{ worstPain: 0 }, { crampMinutes: 0 }, { sleepLostMinutes: 0 }])
      expect(nightSummary({ ...said, ...nothing }, [])).toMatchObject({ state: "not-recorded", count: 0 });
    expect(nightSummary({ ...said, worstPain: 6, crampCount: 2 }, [])).toMatchObject({
      count: 2,
      countIsFloor: false,
    });
    expect(nightSummary({ ...said, worstPain: 6 }, [cramp])).toMatchObject({ count: 1, countIsFloor: false });
  });

  it("takes pain for a cramp against a none, and sleep lost not, which was once asked of every night", () => {
    expect(nightSummary({ ...said, crampCount: 0, worstPain: 2 }, [])).toMatchObject({
      state: "cramps",
      countIsFloor: true,
    });
    expect(nightSummary({ ...said, crampCount: 0, sleepLostMinutes: 20 }, []).state).toBe("none");
  });

  it("takes the worst pain known anywhere, and unknown stays unknown", () => {
    expect(nightSummary({ ...said, worstPain: 3 }, [{ ...cramp, pain: 7 }, cramp]).worstPain).toBe(7);
    expect(nightSummary(said, [cramp]).worstPain).toBeNull();
  });

  it("prefers the minutes said, else sums the lengths known and says when that is a floor", () => {
    const three = [{ ...cramp, durationSeconds: 90 }, { ...cramp, durationSeconds: 30 }, cramp];
    expect(nightSummary(null, three)).toMatchObject({ minutes: 2, minutesIsFloor: true });
    expect(nightSummary(null, three.slice(0, 2))).toMatchObject({ minutes: 2, minutesIsFloor: false });
    expect(nightSummary({ ...said, crampMinutes: 12 }, three)).toMatchObject({
      minutes: 12,
      minutesIsFloor: false,
    });
    expect(nightSummary(null, [cramp]).minutes).toBeNull();
  });
});
