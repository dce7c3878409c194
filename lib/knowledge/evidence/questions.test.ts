import { expect, test } from "vitest";
import { differentials } from "#lib/knowledge/safety/differential";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import { aboutCramps, whenToSeeSomebody } from "./about-cramps";
import { articleReferences, articleReferencesMeaning } from "./article";
import { certainties } from "./certainty";
import { helps } from "./helps";
import { reviewWords } from "./review";
import { searches } from "./searches";
import { articleSections } from "./sections";

/** Where a reader lands, and everything that stands there. */
const pages = {
  helps: JSON.stringify({ helps, certainties }),
  about: JSON.stringify({ aboutCramps, whenToSeeSomebody }),
  else: JSON.stringify(differentials),
  leg: JSON.stringify(redFlags),
  article: JSON.stringify({ articleSections, articleReferences, articleReferencesMeaning }),
  note: JSON.stringify({ review: reviewWords([]), searches }),
};

/** What people ask, and the words that answer them, with the page they stand on. */
const questions: readonly (readonly [question: string, page: keyof typeof pages, answer: string])[] = [
  ["What do I do right now, it hurts?", "helps", "pull your toes up towards you"],
  ["How long do I hold it?", "helps", "Hold for 30 seconds"],
  ["May I stand on it?", "helps", "press the heel down"],
  ["What really helps against it coming back?", "helps", "Stretch calf and thigh before bed"],
  ["How do I stretch before bed?", "helps", "hold each stretch for 10 seconds"],
  ["How sure is that?", "helps", "Not very sure"],
  ["Does magnesium help?", "helps", "no better than a dummy pill"],
  ["By how much?", "helps", "0.18 cramps a week fewer (0.84 fewer to 0.49 more)"],
  ["Can magnesium hurt me?", "helps", "With weak kidneys magnesium builds up"],
  ["Does vitamin K2 work?", "helps", "nobody has repeated it"],
  ["May I take K2 with warfarin?", "helps", "Not with warfarin, Marcumar, Sintrom or Previscan"],
  ["What dose of K2 was tried?", "helps", "180 micrograms"],
  ["What about vitamin B?", "helps", "No more than 10 mg of B6 a day"],
  ["What about vitamin E?", "helps", "more prostate cancer in men"],
  ["Should I ask for quinine?", "helps", "It can also kill, without warning"],
  ["Is tonic water fine?", "helps", "Tonic water holds some"],
  ["How much does quinine do?", "helps", "about one cramp a week"],
  ["Should I eat bananas or take potassium?", "helps", "No trial shows that potassium helps"],
  ["Is LoSalt a good idea?", "helps", "salt substitutes"],
  ["Should I eat more salt?", "helps", "Do not add salt for cramps"],
  ["Should I drink more?", "helps", "about 1.6 litres of drinks for women and 2 for men"],
  ["Is it one of my tablets?", "helps", "Go through your medicines"],
  ["Which tablets?", "helps", "Some inhalers, water tablets and, a little, statins"],
  ["Should I stop my statin?", "helps", "Do not stop any by yourself"],
  ["Do I need a blood test?", "helps", "potassium, sodium, magnesium, calcium and kidney function"],
  ["Does pickle juice work?", "helps", "A sip of pickle juice made cramps less bad"],
  ["Does alcohol matter?", "helps", "those who drank alcohol had cramps more often"],
  ["Does sitting all day matter?", "helps", "Break up long sitting"],
  ["Do night splints, socks or soap help?", "helps", "Nobody has tested these for night cramps"],
  ["Does magnesium spray work?", "helps", "Magnesium on the skin"],
  ["I am pregnant, what may I take?", "helps", "Ask your midwife before any tablet"],
  ["I am on dialysis, what then?", "helps", "Your team can change how it is done"],
  ["What is a night leg cramp?", "about", "tightens by itself"],
  ["How common is it?", "about", "about one adult in four"],
  ["Why do I have it?", "about", "Mostly nobody finds a cause"],
  ["Does it come with summer?", "about", "in summer about twice as many"],
  ["When must I see a doctor?", "about", "At a routine visit"],
  ["Could it be restless legs?", "else", "An urge to move"],
  ["My foot hurts in bed and hanging it down helps", "leg", "feel better when the leg hangs down"],
  ["One leg is swollen", "leg", "Have the leg looked at today"],
  ["My urine is dark and I take a statin", "leg", "take no more of it until you have been seen"],
  ["Is the article right about alkaline blood?", "article", "Food can change the pH of urine"],
  ["What are the article's own sources?", "article", "about vitamin E alone"],
  ["Has a doctor checked this?", "note", "Not checked by a clinician"],
  ["Where did you look?", "note", "PubMed itself was not searched"],
];

test("at least forty questions are asked, each once", () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(new Set(questions.map(([question]) => question)).size).toBe(questions.length);
});

test.each(questions)("%s", (_question, page, answer) => {
  expect(pages[page]).toContain(answer);
});
