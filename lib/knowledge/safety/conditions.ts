import type { ConditionId } from "./schema";

type Condition = {
  /** How it is called inside a sentence. */
  readonly name: string;
  readonly question: string;
  /** Why it is asked, shown beside the question. */
  readonly why: string;
};

/** The health questions, asked once, each with yes, no and don't know. */
export const conditions: Readonly<Record<ConditionId, Condition>> = {
  "kidney-disease": {
    name: "kidney disease",
    question: "Has a doctor said your kidneys work less well than they should?",
    why: "Kidneys clear potassium and magnesium. When they are slow, tablets and powders can build up in the blood.",
  },
  dialysis: {
    name: "dialysis",
    question: "Are you on dialysis?",
    why: "Dialysis changes what is safe to eat, drink and take, and cramps are common on it.",
  },
  "heart-failure": {
    name: "heart failure",
    question: "Has a doctor said you have heart failure, or a weak heart?",
    why: "Extra salt, water and potassium can do harm with heart failure.",
  },
  "high-blood-pressure": {
    name: "high blood pressure",
    question: "Do you have high blood pressure, even if tablets keep it down?",
    why: "Electrolyte drinks and salt tablets can raise it.",
  },
  "heart-block": {
    name: "heart block",
    question: "Has a doctor said you have heart block, or a very slow heartbeat?",
    why: "A lot of magnesium can slow the heart further.",
  },
  "fluid-limit": {
    name: "a limit on what you drink",
    question: "Have you been told to limit how much you drink each day?",
    why: "Advice to drink more is then wrong for you.",
  },
  oedema: {
    name: "swelling from fluid",
    question: "Do your legs or belly swell with fluid?",
    why: "Salt makes the body hold more fluid.",
  },
  "liver-disease": {
    name: "liver disease",
    question: "Do you have liver disease or cirrhosis?",
    why: "Salt and fluid need care, and cramps are common with cirrhosis.",
  },
  "bleeding-disorder": {
    name: "a bleeding disorder",
    question: "Do you bleed or bruise easily because of an illness?",
    why: "Vitamin E in larger amounts may add to bleeding.",
  },
  "bleeding-stroke": {
    name: "a stroke from bleeding",
    question: "Have you ever had a stroke that came from bleeding?",
    why: "Studies of vitamin E tablets saw slightly more strokes of this kind.",
  },
  "surgery-soon": {
    name: "an operation soon",
    question: "Is an operation or a tooth extraction planned in the next weeks?",
    why: "Surgeons ask about anything that may add to bleeding, vitamin E among it.",
  },
  "fat-malabsorption": {
    name: "trouble absorbing fat or vitamin K",
    question: "Does an illness keep your body from taking up fat or vitamin K?",
    why: "Vitamin E can then add to bleeding more easily.",
  },
  "kidney-stones": {
    name: "kidney stones",
    question: "Have you had kidney stones?",
    why: "Calcium tablets may matter for them.",
  },
  "high-calcium": {
    name: "high calcium in the blood",
    question: "Has a blood test shown too much calcium?",
    why: "Calcium tablets can raise it further.",
  },
  "adrenal-insufficiency": {
    name: "adrenal insufficiency",
    question: "Do you have Addison's disease or weak adrenal glands?",
    why: "Potassium can rise in the blood with it.",
  },
  myasthenia: {
    name: "myasthenia gravis",
    question: "Do you have myasthenia gravis?",
    why: "Magnesium tablets can make the weakness worse.",
  },
  "pre-eclampsia": {
    name: "pre-eclampsia",
    question: "Have you been told you have pre-eclampsia?",
    why: "Salt, fluid and supplements then need your midwife or doctor.",
  },
  "blood-thinner": {
    name: "a blood thinner",
    question: "Do you take a blood thinner, such as warfarin, Marcumar, Sintrom or Eliquis?",
    why: "Vitamin K and vitamin E can make some blood thinners too weak or too strong.",
  },
  diabetes: {
    name: "diabetes",
    question: "Do you have diabetes?",
    why: "It can harm nerves and arteries, which hurt at night too, and it can make potassium rise.",
  },
  thyroid: {
    name: "a thyroid problem",
    question: "Has a doctor said your thyroid is too slow or too fast?",
    why: "A slow thyroid can make muscles cramp, and thyroid tablets need hours away from minerals.",
  },
  parkinson: {
    name: "Parkinson's disease",
    question: "Do you have Parkinson's disease?",
    why: "A foot that turns and stays so can be part of it, and it looks like a cramp.",
  },
  neuropathy: {
    name: "nerve damage in the feet",
    question: "Are your feet numb, or do they burn or tingle?",
    why: "Vitamin B6 can damage nerves, and so should not be tried when they are already harmed.",
  },
  "artery-disease": {
    name: "narrow leg arteries",
    question: "Has a doctor said the arteries of your legs are narrow?",
    why: "Pain from narrow arteries can come at night too, and needs other care than a cramp.",
  },
};
