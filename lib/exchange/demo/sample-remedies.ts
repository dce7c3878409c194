import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { datesIn } from "#lib/base/time/date-range";
import { instantOf } from "#lib/base/time/instant-of";
import type { DoseBody, RemedyKind } from "#lib/diary/remedies/schema";
import { type Story, zoneOn } from "./story";
import type { StoryRandom } from "./story-random";

export type SampleRemedy = {
  readonly id: string;
  readonly name: string;
  readonly kind: RemedyKind;
  readonly form: string | null;
  readonly line: {
    readonly id: string;
    readonly strength: string | null;
    readonly unitsPerDose: number | null;
    readonly timesPerDay: number | null;
    readonly startedOn: CivilDate;
    readonly stoppedOn: CivilDate | null;
    readonly reason: string | null;
    /** Elemental, in one dose */
    readonly magnesiumMg: number | null;
  };
};

/** What the person takes and does: two prescriptions, one of them new, a magnesium trial with an end, and stretching. */
export function sampleRemedies(story: Story, makeId: (on: CivilDate) => string): SampleRemedy[] {
  const remedy = (
    about: Pick<SampleRemedy, "name" | "kind" | "form">,
    line: Omit<SampleRemedy["line"], "id">,
  ): SampleRemedy => ({
    ...about,
    id: makeId(line.startedOn),
    line: { id: makeId(line.startedOn), ...line },
  });
  const daily = { unitsPerDose: 1, timesPerDay: 1, stoppedOn: null, magnesiumMg: null };
  return [
    remedy(
      { name: "Atorvastatin", kind: "medicine", form: "tablet" },
      { ...daily, strength: "20 mg", startedOn: addDays(story.range.from, -840), reason: "Cholesterol" },
    ),
    remedy(
      { name: "Hydrochlorothiazide", kind: "medicine", form: "tablet" },
      { ...daily, strength: "25 mg", startedOn: story.diureticFrom, reason: "Blood pressure" },
    ),
    remedy(
      { name: "Magnesium citrate", kind: "supplement", form: "tablet" },
      {
        ...daily,
        strength: "100 mg magnesium",
        unitsPerDose: 2,
        startedOn: story.magnesium.from,
        stoppedOn: story.magnesium.to,
        reason: "To see whether the cramps change",
        magnesiumMg: 200,
      },
    ),
    remedy(
      { name: "Calf stretching at bedtime", kind: "habit", form: null },
      { ...daily, strength: "3 minutes", startedOn: story.stretchingFrom, reason: "Cramps" },
    ),
  ];
}

/** The magnesium tablets, tapped most evenings and skipped on some. */
export function sampleDoses(
  story: Story,
  remedies: readonly SampleRemedy[],
  random: StoryRandom,
): DoseBody[] {
  const magnesium = remedies.find((remedy) => remedy.line.magnesiumMg !== null);
  if (!magnesium) return [];
  return datesIn(story.magnesium).map((day): DoseBody => {
    const taken = random.chance(0.9);
    const timeZone = zoneOn(story, day);
    const time = parseClockTime(`21:${String(random.int(0, 59)).padStart(2, "0")}`);
    return {
      remedyId: magnesium.id,
      day,
      takenAt: taken && time ? instantOf({ date: day, time, timeZone }).instant : null,
      timeZone,
      status: taken ? "taken" : "skipped",
      units: taken ? magnesium.line.unitsPerDose : null,
      source: "sample",
    };
  });
}
