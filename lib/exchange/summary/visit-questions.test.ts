import { describe, expect, it, test } from "vitest";
import { addDays } from "#lib/base/time/civil-date";
import { instant } from "#lib/base/time/instant";
import type { Diary, RemedyPeriod } from "#lib/insight/record/diary";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { diaryOf, emptyDiary, lastTestNight, remedyPeriod } from "#testing/diary";
import { diaryOfSample } from "#testing/sample";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { type SummaryAbout, summarySnapshot } from "./build";
import { offeredQuestions, withQuestion } from "./offered-questions";
import { mostQuestionLetters, summaryPartIds } from "./schema";
import { visitQuestions } from "./visit-questions";

const back = (nights: number) => addDays(lastTestNight, -nights);
const asked = (diary: Diary, about: Partial<SummaryAbout> = {}) =>
  visitQuestions(
    summarySnapshot(
      diary,
      { ...summaryRequest, redFlags: null },
      { ...aboutSummary(lastTestNight, 12), ...about },
    ),
  );
const textsOf = (...given: Parameters<typeof asked>) => asked(...given).map(({ text }) => text);
const taking = (...names: readonly string[]): Diary => ({
  ...emptyDiary,
  remedies: names.map((name) => ({ ...remedyPeriod(name), startedOn: back(900) })),
});
const blood = (test: "potassium" | "magnesium" | "kidney", daysAgo: number | null) => ({
  test,
  value: "3.9 mmol/L",
  on: daysAgo === null ? null : addDays(lastTestNight, 1 - daysAgo),
});
const measure = (what: string) => `Should my ${what} be measured?`;
const reason = (names: string) => `Could ${names} be a reason for my cramps?`;
const tried = (name: string, kind: RemedyPeriod["kind"]): Diary => ({
  ...diaryOf(Array.from({ length: 112 }, (_, night) => (night % 2 ? 1 : 0))),
  remedies: [{ ...remedyPeriod(name), kind, startedOn: back(55) }],
});
const check = (daysAgo: number, present: readonly (typeof redFlags)[number]["id"][], absent = present) => ({
  checkedAt: instant(`${addDays(lastTestNight, 1 - daysAgo)}T20:00:00Z`),
  timeZone: "Europe/Berlin",
  present: [...present],
  absent: absent === present ? [] : [...absent],
});
const rising = diaryOf(Array.from({ length: 168 }, (_, night) => (night < 84 ? (night % 7 ? 0 : 1) : 1)));
const falling = diaryOf(Array.from({ length: 168 }, (_, night) => (night < 84 ? 1 : night % 7 ? 0 : 1)));

type Row = [who: string, diary: Diary, about: Partial<SummaryAbout>, questions: string[]];
const people: Row[] = [
  ["nobody in particular", emptyDiary, {}, []],
  ["on a medicine without a link", taking("Paracetamol"), {}, []],
  ["on a medicine nobody knows", taking("Гидрохлоротиазид"), {}, []],
  [
    "on a water tablet",
    taking("Bendroflumethiazide"),
    {},
    [reason("Bendroflumethiazide"), measure("potassium, magnesium and kidney function")],
  ],
  [
    "on several, the strongest link first",
    taking("Atorvastatin", "Furosemide", "Salmeterol", "Paracetamol"),
    {},
    [reason("Salmeterol, Furosemide or Atorvastatin"), measure("potassium, magnesium and kidney function")],
  ],
  [
    "on a water tablet that was stopped",
    {
      ...emptyDiary,
      remedies: [{ ...remedyPeriod("Furosemide"), startedOn: back(60), stoppedOn: back(20) }],
    },
    {},
    [],
  ],
  ["on a statin", taking("Atorvastatin"), {}, [reason("Atorvastatin")]],
  [
    "tested this spring",
    taking("Furosemide"),
    { bloods: [blood("potassium", 30), blood("magnesium", 30), blood("kidney", 183)] },
    [reason("Furosemide")],
  ],
  [
    "tested for one of them, and long ago for the other",
    taking("Furosemide"),
    { bloods: [blood("potassium", 30), blood("magnesium", 30), blood("kidney", 184)] },
    [reason("Furosemide"), measure("kidney function")],
  ],
  [
    "tested on a day they do not know",
    taking("Furosemide"),
    { bloods: [blood("potassium", null), blood("magnesium", 30), blood("kidney", 10)] },
    [reason("Furosemide"), measure("potassium")],
  ],
  [
    "with a supplement that made no clear difference",
    tried("Magnesium", "supplement"),
    {},
    ["I tried Magnesium, with no clear change in my cramps. What else could help?"],
  ],
  [
    "with a habit that made no clear difference",
    tried("Stretching", "habit"),
    {},
    ["I tried Stretching, with no clear change in my cramps. What else could help?"],
  ],
  ["who only just began to try", { ...tried("Stretching", "habit"), nights: [] }, {}, []],
  [
    "with more cramps than in the weeks before",
    rising,
    {},
    ["I have had more cramps since 4 January 2026. What could be behind it?"],
  ],
  [
    "with fewer cramps since a page was shared",
    falling,
    { lastShared: back(79) },
    ["I have had fewer cramps since 8 January 2026. What should I keep up?"],
  ],
  [
    "with a sign in a check of the leg",
    emptyDiary,
    { legChecks: [check(3, ["cold-leg"])] },
    [
      "On 26 March 2026 I noted this: a leg that is suddenly cold, pale, blue, numb or weak, or hurts without letting go. Does it need looking into?",
    ],
  ],
  [
    "whose sign was gone at the next check",
    emptyDiary,
    { legChecks: [check(3, ["cold-leg"]), check(2, [], ["cold-leg"])] },
    [],
  ],
];

test.each(people)("somebody %s", (_who, diary, about, questions) => {
  expect(textsOf(diary, about)).toEqual(questions);
});

it("says of an urgent sign not to wait for the visit, and of a medicine to keep taking it", () => {
  const [sign] = asked(emptyDiary, { legChecks: [check(3, ["cold-leg"])] });
  expect(sign?.why).toContain("do not wait for the visit. Call the emergency number now.");
  const [medicine] = asked(taking("Atorvastatin"));
  expect(medicine?.why).toContain("keep taking it until you have asked");
});

it("never says to stop anything, and always has room", () => {
  const long = Array.from({ length: 3 }, (_, at) => `Furosemide ${at} ${"x".repeat(186)}`);
  const everything = [
    ...people.flatMap(([, diary, about]) => asked(diary, about)),
    ...asked(taking(...long)),
    ...redFlags.flatMap(({ id }) => asked(emptyDiary, { legChecks: [check(3, [id])] })),
  ];
  expect(everything.length).toBeGreaterThan(redFlags.length + 15);
  for (const { text, why } of everything) {
    expect(text.length).toBeLessThanOrEqual(mostQuestionLetters);
    expect(`${text} ${why}`).not.toMatch(/\b(stop|leave off|come off|quit|skip)\b/i);
  }
});

describe("what is offered", () => {
  const questions = asked(
    { ...diaryOfSample(lastTestNight) },
    { range: aboutSummary(lastTestNight, 26).range, legChecks: [check(3, ["cold-leg"])] },
  );
  const parts = [...summaryPartIds];

  it("is three at most, the weightiest first", () => {
    expect(questions.length).toBeGreaterThan(3);
    expect(offeredQuestions(questions, { parts, question: "" })).toEqual(questions.slice(0, 3));
  });

  it("tells of nothing that is left out of the page", () => {
    const texts = (off: string) =>
      offeredQuestions(questions, { parts: parts.filter((part) => part !== off), question: "" }).map(
        ({ text }) => text,
      );
    expect(texts("medicines").join(" ")).not.toMatch(/Hydrochlorothiazide|Atorvastatin|potassium/);
    expect(texts("answers").join(" ")).not.toContain("I noted this");
  });

  it("is not offered twice, and no fourth takes its place", () => {
    const [first, ...others] = questions.slice(0, 3);
    expect(offeredQuestions(questions, { parts, question: `My own. ${first?.text}` })).toEqual(others);
  });

  it.each([
    ["", "Why?"],
    ["  ", "Why?"],
    ["My foot is numb", "My foot is numb. Why?"],
    ["My foot is numb.\n", "My foot is numb. Why?"],
  ])("is put behind %j", (typed, whole) => {
    expect(withQuestion(typed, "Why?")).toBe(whole);
  });
});
