import { v7 } from "uuid";
import type { CivilDate } from "#lib/base/time/civil-date";
import { columnOfCivilDate } from "#lib/base/time/civil-date";
import { dateOfInstant, type Instant } from "#lib/base/time/instant";
import type { DietEntryBody } from "#lib/diary/diet/schema";
import type { CrampBody, NightBody } from "#lib/diary/nights/schema";
import type { DoseBody } from "#lib/diary/remedies/schema";
import { sampleDiet } from "./sample-diet";
import { sampleNights } from "./sample-nights";
import { type SampleRemedy, sampleDoses, sampleRemedies } from "./sample-remedies";
import { storyEnding } from "./story";
import { type StoryRandom, storyRandom } from "./story-random";

type WithId<Body> = { readonly id: string; readonly body: Body };

/** Half a year of one invented person, in the very bodies the app's own screens write. */
export type SampleDiary = {
  readonly profile: {
    readonly name: string;
    readonly timeZone: string;
    readonly birthYear: number;
    readonly sex: "female";
    readonly scheduledDoses: "taken";
    readonly usualMinimumEntries: null;
  };
  readonly cramps: readonly WithId<CrampBody>[];
  readonly nights: readonly { readonly night: CivilDate; readonly body: NightBody }[];
  readonly dietEntries: readonly WithId<DietEntryBody>[];
  readonly dietDays: readonly { readonly day: CivilDate; readonly complete: boolean }[];
  readonly remedies: readonly SampleRemedy[];
  readonly doses: readonly WithId<DoseBody>[];
  readonly conditions: readonly { readonly name: string; readonly answer: "yes" | "no" | "unknown" }[];
};

const usualSeed = 1906;

/** UUIDv7 as the app makes them, except that the chance in them is the story's own. */
function idMaker(random: StoryRandom) {
  const at = (moment: Date) => v7({ msecs: moment.getTime(), random: random.bytes(16) });
  return {
    ofMoment: (moment: Instant | null, date: CivilDate) =>
      at(moment ? dateOfInstant(moment) : columnOfCivilDate(date)),
    ofDate: (date: CivilDate) => at(columnOfCivilDate(date)),
  };
}

/**
 * The sample diary that ends with `lastNight`: 26 weeks with a trip to another time zone, a night on which the clock
 * changes, nights and days nobody wrote down, a water tablet begun, a magnesium trial with start and stop, and stretching
 * at bedtime. Pure and repeatable: the same night and seed give the same diary, ids included.
 */
export function sampleDiary(lastNight: CivilDate, seed: number = usualSeed): SampleDiary {
  const random = storyRandom(seed);
  const story = storyEnding(lastNight);
  const ids = idMaker(storyRandom(seed ^ 0x5eed));
  const { cramps, nights } = sampleNights(story, random);
  const { entries, days } = sampleDiet(story, random);
  const remedies = sampleRemedies(story, ids.ofDate);
  const doses = sampleDoses(story, remedies, random);
  return {
    profile: {
      name: "Ruth (sample)",
      timeZone: story.homeZone,
      birthYear: Number(lastNight.slice(0, 4)) - 71,
      sex: "female",
      scheduledDoses: "taken",
      usualMinimumEntries: null,
    },
    cramps: cramps.map((body) => ({ id: ids.ofMoment(body.onset, body.night), body })),
    nights,
    dietEntries: entries.map((body) => ({ id: ids.ofMoment(body.consumedAt, body.day), body })),
    dietDays: days,
    remedies,
    doses: doses.map((body) => ({ id: ids.ofMoment(body.takenAt, body.day), body })),
    conditions: [
      { name: "high-blood-pressure", answer: "yes" },
      { name: "heart-failure", answer: "no" },
    ],
  };
}
