import { ruleSources } from "./rule-sources";
import type { Source } from "./schema";
import { signSources } from "./sign-sources";

/** Other problems that are taken for night cramps (evidence 4.3). Questions to bring to a doctor, never a diagnosis. */
type Differential = {
  readonly id: string;
  readonly name: string;
  readonly signs: string;
  readonly ask: string;
  readonly sources: readonly Source[];
};

export const differentials: readonly Differential[] = [
  {
    id: "restless-legs",
    name: "Restless legs",
    signs:
      "An urge to move, worse at rest and in the evening, better while moving. No hard knot in the muscle.",
    ask: "Is it an urge to move that walking relieves?",
    sources: [ruleSources.irlssg],
  },
  {
    id: "periodic-movements",
    name: "Kicks during sleep",
    signs:
      "The legs twitch or jerk again and again while you sleep. You may not notice it; the person beside you often does.",
    ask: "Does a partner see repeated kicks?",
    sources: [signSources.limbMovements],
  },
  {
    id: "claudication",
    name: "Narrow leg arteries",
    signs: "An ache in the calf or thigh while walking that goes after a few minutes of rest.",
    ask: "Does the pain come when you walk and go when you rest?",
    sources: [signSources.narrowArteries, ruleSources.allenKirby],
  },
  {
    id: "rest-pain",
    name: "A foot that gets too little blood",
    signs:
      "Pain in the toes or the front of the foot in bed, better when the leg hangs down. A sore on the foot may not heal. Be seen within days.",
    ask: "Does hanging the leg out of bed ease it?",
    sources: [signSources.coldLeg],
  },
  {
    id: "vein-clot",
    name: "A clot in a vein",
    signs: "Pain, swelling and warmth in one leg. Needs care today.",
    ask: "Is one leg swollen, warm or a different colour?",
    sources: [signSources.veinClot],
  },
  {
    id: "neuropathy",
    name: "Nerve damage in the feet",
    signs: "Burning, tingling or numbness in the feet; diabetes and much alcohol are among the causes.",
    ask: "Are your feet numb, or do they burn?",
    sources: [signSources.neuropathy, signSources.neuropathyCauses],
  },
  {
    id: "back-nerves",
    name: "Squeezed nerves in the back",
    signs: "Pain in buttock, thigh or calf on walking or standing, better on bending forward or sitting.",
    ask: "Does bending forward or sitting down ease it?",
    sources: [signSources.stenosis],
  },
  {
    id: "motor-nerve",
    name: "Illness of the muscle nerves",
    signs:
      "Muscles of arms or legs that grow weak and thin, with twitching, stiffness and cramps. Be seen within days if it grows.",
    ask: "Are muscles weaker, thinner or twitching?",
    sources: [signSources.motorNeurone],
  },
  {
    id: "muscle-illness",
    name: "Sore muscles from a medicine or illness",
    signs: "Muscle pain, sometimes with weakness, while taking for instance a statin.",
    ask: "Did aching or weak muscles begin after a new medicine?",
    sources: [signSources.muscleBreakdown],
  },
  {
    id: "dystonia",
    name: "A foot that turns and stays",
    signs:
      "Toes that curl or a foot that turns in and stays so, often first thing in the morning. It can hurt.",
    ask: "Does a foot turn in, or do the toes curl and stay so?",
    sources: [signSources.dystonia],
  },
  {
    id: "sleep-start",
    name: "A start on falling asleep",
    signs: "A sudden jerk of the body just as sleep comes.",
    ask: "Is it one jerk as you fall asleep?",
    sources: [signSources.sleepStart],
  },
  {
    id: "vein-trouble",
    name: "Tired veins or a cyst behind the knee",
    signs: "Heavy, swollen legs, or a lump at the back of the knee.",
    ask: "Are your legs heavy and swollen, or is there a lump behind the knee?",
    sources: [signSources.varicoseVeins, signSources.bakersCyst],
  },
  {
    id: "metabolic",
    name: "Thyroid, kidney, liver or blood salts",
    signs: "Often other signs of illness as well. A blood test is for when a doctor suspects it.",
    ask: "Has a doctor mentioned thyroid, kidneys, liver, calcium or magnesium?",
    sources: [ruleSources.cks, ruleSources.allenKirby],
  },
];
