import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { expect, test } from "vitest";
import { crampLinks } from "#lib/knowledge/safety/cramp-links";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { aboutCramps, whenToSeeSomebody } from "./about-cramps";
import { figures } from "./figures";
import { helps } from "./helps";
import { type CitationKey, references } from "./references";
import { evidenceEdition, reviewWords } from "./review";
import { articleSections } from "./sections";
import { bedtimeStretch, crampStretch, stepAt } from "./stretch";

/** The school grade of a text by Flesch and Kincaid: sentences, words and syllables. */
const gradeOf = (text: string): number => {
  const sentences = text.split(/[.!?:](?:\s|$)/).filter((part) => /[a-z]/i.test(part));
  const words = text.split(/[^A-Za-z’'-]+/).filter((word) => /[a-z]/i.test(word));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
};

const plainTexts = [
  ...helps.map(({ name, plain, doThis, harms }) => ({ name, text: `${plain} ${doThis} ${harms}` })),
  ...aboutCramps.map(({ title, plain }) => ({ name: title, text: plain })),
  { name: "when to see somebody", text: whenToSeeSomebody.map(({ signs }) => signs).join(" ") },
  ...redFlags.map(({ id, meaning, whatToDo }) => ({ name: id, text: `${meaning} ${whatToDo}` })),
];

test("the measure itself tells easy from hard", () => {
  expect(gradeOf("The cat sat on the mat. It was fat.")).toBeLessThan(2);
  expect(
    gradeOf("Idiopathic nocturnal musculoskeletal contractures necessitate multidisciplinary evaluation."),
  ).toBeGreaterThan(12);
});

test("all plain words together are at most grade 8, and no text of them is above 9", () => {
  expect(gradeOf(plainTexts.map(({ text }) => text).join(" "))).toBeLessThanOrEqual(8);
  for (const { name, text } of plainTexts) expect(gradeOf(text), name).toBeLessThanOrEqual(9);
});

/** Numbers as they stand in a sentence; the name of a study, a vitamin or a paper is no number. */
const numbersIn = (text: string): string[] =>
  text
    .replace(/\b[A-Z]{3,4}\d\d\b|\b[BK]\d{1,2}\b|MK-7/g, "")
    .match(/\d[\d,]*(?:\.\d+)?/g)
    ?.map((one) => one.replace(/,$/, "")) ?? [];

const told = [
  ...helps.map(({ id, name, plain, doThis, harms, forClinicians, cites }) => ({
    id,
    text: [name, plain, doThis, harms, forClinicians].join(" "),
    cites,
  })),
  ...articleSections
    .flatMap(({ claims }) => claims)
    .map(({ id, evidence, cites }) => ({ id, text: evidence, cites })),
  ...aboutCramps.map(({ title, plain, cites }) => ({ id: title, text: plain, cites })),
];

test.each(told)(
  "every number of $id stands in the one list of figures, under a source it cites",
  ({ text, cites }) => {
    const own = figures.filter(({ key }) => cites.includes(key)).map(({ number }) => number);
    for (const number of numbersIn(text)) expect(own).toContain(number);
  },
);

test("no figure is listed that no text tells, and each says what it counts", () => {
  const used = new Set(
    told.flatMap(({ text, cites }) => numbersIn(text).flatMap((n) => cites.map((key) => `${key} ${n}`))),
  );
  for (const { key, number, means } of figures) {
    expect(used).toContain(`${key} ${number}`);
    expect(means.length).toBeGreaterThan(3);
  }
});

test("the strength of a medicine's link is one number, on Learn and in the safety rule", () => {
  const garrison = figures.filter(({ key }) => key === "GAR12").map(({ number }) => Number(number));
  for (const link of Object.values(crampLinks))
    if (link.kind === "records")
      for (const n of [link.ratio, link.low, link.high]) expect(garrison).toContain(n);
});

test.each([
  "three trials with 201 people: pain",
  "86 of 100",
  "Eleven trials",
  "more exact than they should be",
  "eight small trials gave mixed results",
  "cell walls",
  "ferritin of 75 or less",
  "says nothing about vitamin E",
  "a fifth more frequent",
  "Neither its title nor its text",
  "Above it, loose bowels are usual",
  "Otherwise drink when you are thirsty",
  "Two small trials saw no change in clotting",
  "none of these warning signs is there today",
])("nobody reads “%s” any more", (sentence) => {
  const everything = JSON.stringify({ helps, articleSections, aboutCramps, redFlags });
  expect(everything).not.toContain(sentence);
});

test("every reference is cited somewhere, or is background that the list names as such", () => {
  const cited = new Set<CitationKey>(told.flatMap(({ cites }) => cites));
  const background: CitationKey[] = [
    "GAR12C",
    "SEB19",
    "HAWK13",
    "BLY12",
    "WOO05",
    "KRA18",
    "IOM97",
    "IOM00",
    "IOM11",
  ];
  for (const key of Object.keys(references) as CitationKey[])
    expect(cited.has(key) || background.includes(key), key).toBe(true);
});

test("not checked by a clinician, until this very edition is signed", () => {
  expect(reviewWords([]).short).toMatch(/^Not checked by a clinician/);
  const signed = {
    who: "A. Person",
    profession: "pharmacist",
    when: "1 December 2026",
    edition: evidenceEdition,
  };
  expect(reviewWords([signed]).short).toBe("Checked by A. Person, pharmacist, on 1 December 2026.");
  expect(reviewWords([{ ...signed, edition: "2020-01-01" }]).isSigned).toBe(false);
});

test("the stretch counts down, step by step, and ends", () => {
  expect(stepAt(crampStretch, 0)?.secondsLeft).toBe(30);
  expect(stepAt(crampStretch, 29.2)?.secondsLeft).toBe(1);
  expect(stepAt(crampStretch, 30)).toBeNull();
  expect(stepAt(bedtimeStretch, 10)?.words).toBe("Left leg, 1 of 3: rest");
  expect(stepAt(bedtimeStretch, 60)?.words).toBe("Right leg, 1 of 3: hold");
  expect(stepAt(bedtimeStretch, 120)).toBeNull();
});
