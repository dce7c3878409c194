import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { datesIn, isWithin } from "#lib/base/time/date-range";
import { addSeconds, type Instant } from "#lib/base/time/instant";
import { instantOf } from "#lib/base/time/instant-of";
import { blankNight } from "#lib/diary/nights/blank-bodies";
import type { CrampBody, NightBody } from "#lib/diary/nights/schema";
import { type Story, zoneOn } from "./story";
import type { StoryRandom } from "./story-random";

export type SampleNights = {
  readonly cramps: CrampBody[];
  readonly nights: { readonly night: CivilDate; readonly body: NightBody }[];
};

/** Expected cramps in the week of `night`: more with the water tablet, a little less once the person stretches. */
function expectedPerWeek(story: Story, night: CivilDate): number {
  const withTablet = night >= story.diureticFrom ? 1.5 : 1;
  const withStretching = night >= story.stretchingFrom ? 0.72 : 1;
  return 2.5 * withTablet * withStretching;
}

/** Mostly between two and four, now and then before midnight or near morning. */
function onsetOn(night: CivilDate, timeZone: string, random: StoryRandom): Instant {
  const hour = random.pick([23, 0, 1, 2, 2, 3, 3, 3, 4, 5]);
  const time = parseClockTime(`${hour}:${String(random.int(0, 59)).padStart(2, "0")}`);
  if (!time) throw new RangeError("An hour and a minute are a time");
  return instantOf({ date: hour > 12 ? night : addDays(night, 1), time, timeZone }).instant;
}

function cramp(story: Story, night: CivilDate, onset: Instant, random: StoryRandom): CrampBody {
  const finished = random.chance(0.85);
  const relief = random.pick([["stretch"], ["stretch", "walk"], ["massage"], ["walk"], ["heat"]] as const);
  return {
    night,
    onset,
    timeZone: zoneOn(story, night),
    durationSeconds: finished ? random.int(2, 16) * 30 : null,
    running: false,
    pain: finished ? Math.min(9, 3 + random.poisson(2.4)) : null,
    side: finished ? random.pick(["left", "left", "right", "right", "right", "both"]) : null,
    muscles: finished
      ? [...random.pick([["calf"], ["calf"], ["calf"], ["foot"], ["calf", "foot"]] as const)]
      : [],
    wokeMe: finished ? random.chance(0.9) : null,
    relief: finished ? [...relief] : [],
    reliefHelped: finished ? random.pick(["yes", "yes", "partly", "no"]) : null,
    note: random.chance(0.05) ? random.pick(["Long walk the day before.", "Feet were cold."]) : null,
    source: "sample",
  };
}

function factorsOn(story: Story, night: CivilDate, random: StoryRandom): string[] {
  const factors: string[] = [];
  if (night === story.trip.from || night === story.trip.to) factors.push("travel");
  if (random.chance(0.1)) factors.push("unusual-exercise");
  if (random.chance(0.08)) factors.push("long-standing");
  if (random.chance(0.12)) factors.push("alcohol");
  return factors;
}

function spoken(story: Story, night: CivilDate, random: StoryRandom): NightBody {
  const stretched = night >= story.stretchingFrom ? random.chance(0.85) : false;
  return {
    ...blankNight(zoneOn(story, night)),
    factors: factorsOn(story, night, random),
    factorsAsked: true,
    stretchedBeforeBed: stretched,
    source: "sample",
  };
}

/** A night the person says was quiet. */
function quietNight(story: Story, night: CivilDate, random: StoryRandom): NightBody {
  const sleepDisturbance = random.chance(0.6) ? random.int(0, 2) : null;
  return { ...spoken(story, night, random), crampCount: 0, sleepDisturbance };
}

/** What the person adds at breakfast to a night with cramps; `count` is said only where the single cramps were not tapped. */
function crampNight(
  story: Story,
  night: CivilDate,
  random: StoryRandom,
  remembered: number | null,
): NightBody {
  return {
    ...spoken(story, night, random),
    crampCount: remembered,
    worstPain: remembered === null ? null : Math.min(9, 3 + random.poisson(2.6)),
    crampMinutes: remembered === null ? null : remembered * random.int(1, 5),
    sleepLostMinutes: random.int(1, 9) * 5,
    sleepDisturbance: Math.min(10, 2 + random.poisson(2.5)),
    soreness: random.pick(["none", "mild", "mild", "moderate"]),
  };
}

/** Two cramps half an hour either side of the clock change: the same time on the clock, or a time it skipped. */
function changeNightOnsets(story: Story): Instant[] {
  return [addSeconds(story.clockChange.at, -1800), addSeconds(story.clockChange.at, 1800)];
}

function onsetsOn(story: Story, night: CivilDate, weekFactor: number, random: StoryRandom): Instant[] {
  if (night === story.clockChange.night) return changeNightOnsets(story);
  const expected = (expectedPerWeek(story, night) * weekFactor) / 7;
  // A night that has one often has another: cramps come in bad spells, not one by one.
  const count = Math.min(4, random.poisson(expected / 1.3) * (random.chance(0.3) ? 2 : 1));
  return Array.from({ length: count }, () => onsetOn(night, zoneOn(story, night), random)).sort();
}

/** Every night of the story: some not recorded at all, most said to be quiet, the others with their cramps. */
export function sampleNights(story: Story, random: StoryRandom): SampleNights {
  const cramps: CrampBody[] = [];
  const nights: { night: CivilDate; body: NightBody }[] = [];
  let weekFactor = 1;
  for (const [index, night] of datesIn(story.range).entries()) {
    if (index % 7 === 0) weekFactor = random.gammaFactor(4);
    const onsets = onsetsOn(story, night, weekFactor, random);
    const mustStand = night === story.clockChange.night || night === story.range.to;
    if (!mustStand && (isWithin(night, story.gap) || random.chance(0.08))) continue;
    if (onsets.length === 0) {
      nights.push({ night, body: quietNight(story, night, random) });
    } else if (!mustStand && random.chance(0.15)) {
      nights.push({ night, body: crampNight(story, night, random, onsets.length) });
    } else {
      for (const onset of onsets) cramps.push(cramp(story, night, onset, random));
      if (random.chance(0.8)) nights.push({ night, body: crampNight(story, night, random, null) });
    }
  }
  return { cramps, nights };
}
