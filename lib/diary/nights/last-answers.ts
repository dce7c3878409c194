import type { NightItem } from "./night-list";
import type { CrampBody, NightBody } from "./schema";

/** What the person said the last time each was asked, to be offered again, never to be taken as said. Null: never. */
export type LastAnswers = {
  readonly pain: number | null;
  readonly minutes: number | null;
  readonly sleepLostMinutes: number | null;
  readonly sleepDisturbance: number | null;
  readonly soreness: NightBody["soreness"];
  readonly stretchedBeforeBed: boolean | null;
};

/** The latest known answer to each question in the nights before `night`. `items` come latest first. */
export function lastAnswers(items: readonly NightItem[], night: string): LastAnswers {
  const earlier = items.filter((item) => item.night < night);
  const latest = <Answer>(of: (item: NightItem) => Answer | null): Answer | null => {
    for (const item of earlier) {
      const answer = of(item);
      if (answer !== null) return answer;
    }
    return null;
  };
  const withCramps = <Answer>(of: (item: NightItem) => Answer | null) =>
    latest((item) => (item.summary.state === "cramps" ? of(item) : null));
  return {
    pain: withCramps(({ summary }) => summary.worstPain),
    minutes: withCramps(({ summary }) => summary.minutes),
    sleepLostMinutes: withCramps(({ summary }) => summary.sleepLostMinutes),
    sleepDisturbance: withCramps(({ summary }) => summary.sleepDisturbance),
    soreness: withCramps(({ summary }) => summary.soreness),
    stretchedBeforeBed: latest(({ summary }) => summary.stretchedBeforeBed),
  };
}

/** The answers of last time that are still open in this night: what "same as last time" says in one touch. */
export function sameAsLastTime(
  item: NightItem,
  last: LastAnswers,
): { night: Partial<NightBody>; cramp: Partial<CrampBody> | null } {
  const { summary } = item;
  const open = <Answer>(known: Answer | null, answer: Answer | null) => (known === null ? answer : null);
  const said = <Field extends string, Answer>(field: Field, answer: Answer | null) =>
    answer === null ? {} : ({ [field]: answer } as Record<Field, Answer>);
  const stretched = said("stretchedBeforeBed", open(summary.stretchedBeforeBed, last.stretchedBeforeBed));
  if (summary.state !== "cramps") return { night: stretched, cramp: null };
  const pain = open(summary.worstPain, last.pain);
  const minutes = open(summary.minutes, last.minutes);
  const after = {
    ...said("sleepLostMinutes", open(summary.sleepLostMinutes, last.sleepLostMinutes)),
    ...said("sleepDisturbance", open(summary.sleepDisturbance, last.sleepDisturbance)),
    ...said("soreness", open(summary.soreness, last.soreness)),
    ...stretched,
  };
  const [single] = item.cramps;
  if (single && item.cramps.length === 1 && summary.count === 1) {
    const seconds = minutes === null ? null : Math.round(minutes * 60);
    const cramp = {
      ...said("pain", pain),
      ...(seconds === null ? {} : { durationSeconds: seconds, running: false }),
    };
    return { night: after, cramp: Object.keys(cramp).length > 0 ? cramp : null };
  }
  return { night: { ...said("worstPain", pain), ...said("crampMinutes", minutes), ...after }, cramp: null };
}
