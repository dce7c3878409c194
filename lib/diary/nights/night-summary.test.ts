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
