import { ruleSources } from "./rule-sources";
import type { RedFlagId, Source } from "./schema";
import { signSources } from "./sign-sources";

/** How soon to act, most urgent first. */
export const urgencies = {
  now: "Call the emergency number now",
  today: "Be seen today",
  days: "Ask for an urgent appointment",
  soon: "Make an appointment",
} as const;
type Urgency = keyof typeof urgencies;

export type RedFlag = {
  readonly id: RedFlagId;
  readonly urgency: Urgency;
  /** The question, answered yes or no. */
  readonly question: string;
  /** The sign in a few words, for lists. */
  readonly short: string;
  readonly headline: string;
  readonly meaning: string;
  readonly whatToDo: string;
  /** True when it belongs to the short check of a leg, false when it is about the longer run. */
  readonly today: boolean;
  readonly sources: readonly Source[];
};

/** The signs of evidence 4.2 in our words, most urgent first. They are asked, never inferred from the diary. */
export const redFlags: readonly RedFlag[] = [
  {
    id: "breathless",
    urgency: "now",
    question: "Are you suddenly short of breath, with pain in your chest, or coughing blood?",
    short: "sudden breathlessness, chest pain or coughing blood",
    headline: "Call the emergency number now",
    meaning: "A clot may have reached the lungs. It happens with or without pain in the leg.",
    whatToDo: "Call now, or have someone take you to an emergency department.",
    today: true,
    sources: [signSources.lungClot, signSources.lungClotCauses],
  },
  {
    id: "cold-leg",
    urgency: "now",
    question: "Has a leg suddenly turned cold, pale or blue and numb, with severe pain?",
    short: "a leg that is suddenly cold, pale or numb",
    headline: "Call the emergency number now",
    meaning: "The blood supply of the leg may be blocked. Minutes and hours matter.",
    whatToDo: "Call now, and say that the leg turned cold and when.",
    today: true,
    sources: [signSources.coldLeg],
  },
  {
    id: "saddle-numbness",
    urgency: "now",
    question:
      "Are both legs newly weak, is the skin between your legs numb, or is passing water or stool newly difficult?",
    short: "new weakness of both legs, numbness between the legs, or bladder or bowel trouble",
    headline: "Call the emergency number now",
    meaning: "Nerves low in the back may be squeezed. Quick treatment can save them.",
    whatToDo: "Call now, or have someone take you to an emergency department.",
    today: true,
    sources: [signSources.caudaEquina, signSources.sciatica],
  },
  {
    id: "heart-racing",
    urgency: "now",
    question:
      "Do you take potassium or have kidney disease, and is your heart racing, slow or out of step, or did you faint or turn very weak?",
    short: "a racing, slow or uneven heart, fainting or marked weakness, with potassium or kidney disease",
    headline: "Call the emergency number now",
    meaning: "The potassium in your blood may be far too high.",
    whatToDo: "Call now and say that you take potassium or have kidney disease.",
    today: true,
    sources: [signSources.highPotassium, signSources.potassiumHeart],
  },
  {
    id: "too-much-water",
    urgency: "now",
    question:
      "After drinking a lot of water: are you confused, do you have a bad headache, do you vomit, or did you have a fit?",
    short: "confusion, bad headache, vomiting or a fit after a lot of water",
    headline: "Call the emergency number now",
    meaning: "The salt in your blood may have fallen too low.",
    whatToDo: "Call now, and drink no more water until you are seen.",
    today: true,
    sources: [ruleSources.miller, ruleSources.lowSodiumCare, ruleSources.lowSodium],
  },
  {
    id: "quinine-bleeding",
    urgency: "now",
    question:
      "Do you take quinine, and do you have bruises, nosebleeds, purple spots, or blood in urine or stool?",
    short: "bleeding or bruising while taking quinine",
    headline: "Stop the quinine and get medical help now",
    meaning: "Quinine can suddenly destroy the blood cells that stop bleeding.",
    whatToDo: "Take no more quinine and get medical help now.",
    today: true,
    sources: [ruleSources.fdaQuinineAdvice, ruleSources.fdaQuinineBox],
  },
  {
    id: "one-leg-swollen",
    urgency: "today",
    question: "Is one leg swollen, warm, red or darker, or does it throb without passing?",
    short: "one leg swollen, warm, red, dark or throbbing",
    headline: "Have the leg looked at today",
    meaning:
      "It may be a clot in a vein. It is more likely after a stay in hospital or a long journey, in pregnancy or with cancer.",
    whatToDo: "Get urgent care today. Call the emergency number if you become short of breath.",
    today: true,
    sources: [signSources.veinClot, signSources.lungClotCauses],
  },
  {
    id: "dark-urine",
    urgency: "today",
    question: "Is your urine dark like cola, with severe muscle pain or weakness?",
    short: "urine dark like cola with muscle pain or weakness",
    headline: "Be seen today",
    meaning:
      "Muscle may be breaking down and harming the kidneys. Statins and extreme effort make it more likely.",
    whatToDo: "Get urgent care today and bring the list of what you take.",
    today: true,
    sources: [signSources.muscleBreakdown, signSources.muscleEffort],
  },
  {
    id: "over-ten-minutes",
    urgency: "days",
    question: "Has one cramp lasted more than 10 minutes, although you stretched?",
    short: "a cramp over 10 minutes that stretching did not ease",
    headline: "Ask for an urgent appointment",
    meaning: "An ordinary cramp lets go within minutes. One that stays needs a look.",
    whatToDo: "Ring your doctor and ask for an urgent appointment.",
    today: true,
    sources: [ruleSources.legCramps],
  },
  {
    id: "wound-or-metal",
    urgency: "days",
    question: "Did the cramps follow a dirty wound, or contact with lead or mercury?",
    short: "cramps after a dirty wound, or contact with lead or mercury",
    headline: "Ask for an urgent appointment",
    meaning: "Infection of a wound or poisoning by a metal can cramp muscles.",
    whatToDo: "Ring your doctor today and say what happened.",
    today: true,
    sources: [ruleSources.legCramps, signSources.legCrampsCheck],
  },
  {
    id: "tingling-mouth",
    urgency: "days",
    question: "Do you have tingling around the mouth, or do your hands cramp into a claw?",
    short: "tingling round the mouth or cramping hands",
    headline: "Ask for a blood test promptly",
    meaning: "Calcium or magnesium in the blood may be low. A blood test tells.",
    whatToDo: "Ring your doctor and ask for a prompt blood test.",
    today: true,
    sources: [signSources.lowCalcium],
  },
  {
    id: "numb-or-weak",
    urgency: "soon",
    question: "Do the cramps come with numbness, swelling, weakness, thinning muscles or twitching?",
    short: "cramps with numbness, swelling, weakness, thinning or twitching",
    headline: "See a doctor",
    meaning: "Nerves or muscles may need a closer look.",
    whatToDo: "Make an appointment and take the summary with you.",
    today: false,
    sources: [ruleSources.legCramps, signSources.legCrampsCheck, signSources.motorNeurone],
  },
  {
    id: "walking-pain",
    urgency: "soon",
    question: "Does your calf hurt when you walk and ease when you stand still?",
    short: "calf pain on walking that eases on standing",
    headline: "See a doctor about your circulation",
    meaning: "The arteries of the leg may be narrow. That is a different pain from a night cramp.",
    whatToDo: "Make an appointment and say after what distance it comes.",
    today: false,
    sources: [signSources.narrowArteries, ruleSources.allenKirby],
  },
  {
    id: "frequent-or-new",
    urgency: "soon",
    question: "Do cramps often spoil your sleep, or are they new or coming more often?",
    short: "cramps that often spoil sleep, are new or come more often",
    headline: "Make an appointment",
    meaning: "It is usually harmless, and it is worth a doctor's look.",
    whatToDo: "Make a routine appointment and take the summary with you.",
    today: false,
    sources: [ruleSources.legCramps, ruleSources.cks],
  },
  {
    id: "care-team",
    urgency: "soon",
    question:
      "Are you pregnant, on dialysis, living with cirrhosis, in cancer treatment, or did the cramps begin after a new medicine?",
    short: "pregnancy, dialysis, cirrhosis, cancer treatment or a new medicine",
    headline: "Tell your care team",
    meaning: "Cramps are common then, and your team knows what is safe for you.",
    whatToDo: "Tell your team at the next contact. Do not stop a prescribed medicine by yourself.",
    today: false,
    sources: [ruleSources.allenKirby, ruleSources.garrison],
  },
];
