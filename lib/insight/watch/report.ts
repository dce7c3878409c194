import { addDays, type CivilDate } from "#lib/base/time/civil-date";
import { type DateRange, isWithin, rangeOver } from "#lib/base/time/date-range";
import type { Diary } from "#lib/insight/record/diary";
import { judgedWeeks, readingRange } from "#lib/insight/record/reading-range";
import { writtenExposure, writtenExposures, writtenName } from "#lib/insight/trends/links/exposures";
import { watchedLink } from "#lib/insight/trends/links/watched-link";
import { type RemedyRun, remedyRuns } from "#lib/insight/trends/remedy-runs";
import { rounded } from "#lib/insight/trends/rounded";
import { nightSeries } from "#lib/insight/trends/series/night-series";
import { type TriedRemedy, triedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { type Expectation, remedyIdOf, remedySubject, type Watch, type WatchAnswer } from "./schema";
import type { WatchDays } from "./watch-days";
import {
  begunWords,
  goneWords,
  leftWords,
  lockedWords,
  notedWords,
  promiseWords,
  remedyAnswerWords,
  waitingWords,
  watchAnswerWords,
} from "./words";

type Record = Pick<Diary, "nights" | "cramps" | "remedies"> & { readonly timeZone: string };

export type WatchReport = {
  readonly id: string;
  readonly name: string;
  readonly expects: Expectation;
  readonly lockedOn: CivilDate;
  /** The first day that knows all its nights. */
  readonly answerOn: CivilDate;
  readonly state: "watching" | "answered" | "left";
  /** Before its day what will be said, whichever way it comes out; then what was locked. */
  readonly plan: string;
  readonly sentence: string;
  /** Null before its day, where it was left, and where a remedy was never begun. */
  readonly answer: WatchAnswer | null;
};

/** Something that can be watched, under its key, as it is chosen. */
export type Watchable = { readonly what: string; readonly name: string };

export type WatchPage = {
  /** Null: nothing is watched now. */
  readonly current: WatchReport | null;
  /** Everything named before, the latest first. */
  readonly earlier: readonly WatchReport[];
  readonly choices: readonly Watchable[];
  /** The first night that would count. */
  readonly first: CivilDate;
};

const rangeOfWatch = ({ lockedOn, weeks }: Watch): DateRange => ({
  from: lockedOn,
  to: addDays(lockedOn, 7 * weeks - 1),
});

/** The run a remedy is judged by: the first that is known to begin while it is watched. */
function watchedRun({ remedies }: Record, watch: Watch): RemedyRun | null {
  const id = remedyIdOf(watch.what);
  const runs = remedyRuns(remedies.filter(({ remedyId }) => remedyId === id));
  return (
    runs.find(({ startedOn, startIsLatest }) => !startIsLatest && isWithin(startedOn, rangeOfWatch(watch))) ??
    null
  );
}

function nameOf({ remedies }: Record, what: string): string {
  const id = remedyIdOf(what);
  if (id !== null) return remedies.find(({ remedyId }) => remedyId === id)?.name ?? goneWords;
  return writtenName(what);
}

function linkAnswer(record: Record, watch: Watch): WatchAnswer {
  const tested = watchedLink(record, watch.what, rangeOfWatch(watch));
  const { nightsWith = 0, nightsWithout = 0, fitted = null } = tested ?? {};
  const nights = { nightsWith, nightsWithout };
  if (fitted === null) return { verdict: "too-little", ratio: null, low: null, high: null, ...nights };
  const clear = fitted.ratio > 1 ? "more" : "fewer";
  return {
    verdict: fitted.p <= 0.05 ? clear : "no-clear-change",
    ratio: rounded(fitted.ratio),
    low: rounded(fitted.low),
    high: rounded(fitted.high),
    ...nights,
  };
}

const remedyAnswer = ({ verdict, ratio, low, high, before, during }: TriedRemedy): WatchAnswer => ({
  verdict,
  ratio,
  low,
  high,
  nightsWith: during.recorded,
  nightsWithout: before.recorded,
});

/** How the answer reads, with its numbers; a remedy that was never begun has none. */
function answered(record: Record, watch: Watch): Pick<WatchReport, "sentence" | "answer"> {
  if (remedyIdOf(watch.what) === null) {
    const answer = linkAnswer(record, watch);
    return { answer, sentence: watchAnswerWords(answer, watch.expects) };
  }
  const run = watchedRun(record, watch);
  if (run === null) return { answer: null, sentence: remedyAnswerWords(null, watch.expects) };
  const { to } = rangeOfWatch(watch);
  const points = nightSeries(record, readingRange({ from: run.startedOn, to }));
  const tried = triedRemedy(points, run, { last: to, timeZone: record.timeZone });
  return { answer: remedyAnswer(tried), sentence: remedyAnswerWords(tried, watch.expects) };
}

/** What may be said before the answer: how often it was noted, and nothing of the cramps. */
function standing(record: Record, watch: Watch, lastNight: CivilDate): string {
  const range = { from: watch.lockedOn, to: lastNight };
  if (remedyIdOf(watch.what) !== null) return begunWords(watchedRun(record, watch)?.startedOn ?? null);
  const noted = [...(writtenExposure(record, range, watch.what)?.on.values() ?? [])];
  return notedWords({ with: noted.filter(Boolean).length, asked: noted.length });
}

/** One thing that was named, as it stands: its answer is worked out from its own nights, on its day and not before. */
export function watchReport(record: Record, watch: Watch, { lastNight, tonight }: WatchDays): WatchReport {
  const { id, expects, lockedOn, leftOn, weeks } = watch;
  const range = rangeOfWatch(watch);
  const name = nameOf(record, watch.what);
  const answerOn = addDays(range.to, 1);
  const isRemedy = remedyIdOf(watch.what) !== null;
  const locked = { lockedOn, answerOn, weeks, expects, isRemedy };
  const about = { id, name, expects, lockedOn, answerOn, plan: lockedWords(locked) };
  if (leftOn !== null) return { ...about, state: "left", sentence: leftWords(leftOn), answer: null };
  // Not at dawn of its last night: that one still goes on.
  if (tonight > range.to) return { ...about, state: "answered", ...answered(record, watch) };
  const sentence = `${waitingWords(answerOn)} ${standing(record, watch, lastNight)}`;
  return { ...about, plan: promiseWords(locked), state: "watching", sentence, answer: null };
}

/** What can be named now: what was written in the half year before, and remedies that are not being taken. */
export function watchables(record: Record, { first, lastNight }: WatchDays): Watchable[] {
  const lately = { from: addDays(lastNight, 1 - 7 * judgedWeeks), to: lastNight };
  const written = writtenExposures(record, lately).filter(({ on }) => on.size > 0);
  const runs = remedyRuns(record.remedies);
  const isTaken = (id: string) =>
    runs.some(
      ({ remedyId, startedOn, stoppedOn }) =>
        remedyId === id && startedOn < first && (stoppedOn === null || stoppedOn >= first),
    );
  const remedies = new Map(record.remedies.map(({ remedyId, name }) => [remedyId, name]));
  return [
    ...written.map(({ key }) => ({ what: key, name: nameOf(record, key) })),
    ...[...remedies].filter(([id]) => !isTaken(id)).map(([id, name]) => ({ what: remedySubject(id), name })),
  ];
}

/** What is to be read for all that was ever named. */
export function watchRange(watches: readonly Watch[], { lastNight }: WatchDays): DateRange {
  const firsts = watches.map(({ lockedOn }) => lockedOn).filter((first) => first <= lastNight);
  const lately = { from: addDays(lastNight, 1 - 7 * judgedWeeks), to: lastNight };
  return firsts.reduce((range, from) => rangeOver(range, { from, to: lastNight }), lately);
}

export function watchPage(record: Record, watches: readonly Watch[], days: WatchDays): WatchPage {
  const reports = watches.map((watch) => watchReport(record, watch, days));
  const isCurrent = ({ state }: WatchReport) => state === "watching";
  return {
    current: reports.find(isCurrent) ?? null,
    earlier: reports.filter((report) => !isCurrent(report)),
    choices: watchables(record, days),
    first: days.first,
  };
}
