import type { RedFlag } from "./red-flag";
import { standing } from "./red-flags-standing";
import { ruleSources } from "./rule-sources";
import { signSources } from "./sign-sources";

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
    question:
      "In the last two weeks, has a leg suddenly turned cold, pale, blue, numb or weak, or begun to hurt badly without letting go?",
    short: "a leg that is suddenly cold, pale, blue, numb or weak, or hurts without letting go",
    headline: "Call the emergency number now",
    meaning:
      "The blood supply of the leg may be blocked. One of these signs is enough. Minutes and hours matter.",
    whatToDo: "Call now, and say that the leg turned cold and when.",
    today: true,
    sources: [signSources.coldLeg],
  },
  {
    id: "saddle-numbness",
    urgency: "now",
    question:
      "Are both legs newly weak, is it numb around your bottom or genitals, or do you have new trouble starting, stopping or holding water or stool?",
    short:
      "new weakness of both legs, numbness around the bottom or genitals, or new trouble starting, stopping or holding water or stool",
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
      "Is your heart racing, very slow or out of step, did you faint, or have you suddenly turned very weak?",
    short: "a racing, very slow or uneven heart, fainting or sudden marked weakness",
    headline: "Call the emergency number now",
    meaning:
      "The potassium or magnesium in your blood may be far too high or too low. Water tablets, heart and blood pressure tablets and kidney disease make it more likely.",
    whatToDo: "Call now, and bring the list of what you take.",
    today: true,
    sources: [signSources.highPotassium],
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
    id: "wound-spasm",
    urgency: "now",
    question:
      "Is your jaw stiff, or do muscles cramp all over, after a wound or bite in the last weeks, even a small one?",
    short: "a stiff jaw or cramps all over after a wound or bite",
    headline: "Call the emergency number now",
    meaning: "It may be tetanus, which can stop the breathing. It begins days to weeks after a dirty wound.",
    whatToDo: "Call now, or have someone take you to an emergency department. Say when the wound was.",
    today: true,
    sources: [signSources.tetanus, ruleSources.legCramps],
  },
  {
    id: "claw-hands",
    urgency: "now",
    question:
      "Do your hands or feet cramp into a claw and stay so, is your throat tight, or did you have a fit?",
    short: "hands or feet cramping into a claw, a tight throat or a fit",
    headline: "Call the emergency number now",
    meaning: "The calcium or magnesium in your blood may be dangerously low.",
    whatToDo: "Call now, or have someone take you to an emergency department.",
    today: true,
    sources: [signSources.lowCalciumEmergency],
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
    whatToDo:
      "Get urgent care today and bring the list of what you take. If you take a statin, take no more of it until you have been seen.",
    today: true,
    sources: [signSources.muscleBreakdown, ruleSources.statinsNhs],
  },
  {
    id: "tingling-mouth",
    urgency: "today",
    question: "Is there new tingling around your mouth or in your fingertips, with cramps?",
    short: "new tingling round the mouth or in the fingertips",
    headline: "Have your blood tested today",
    meaning: "Calcium or magnesium in the blood may be low. A blood test tells.",
    whatToDo:
      "Ring your doctor today and ask for a blood test today. Call the emergency number if hands or feet cramp into a claw, or your throat feels tight.",
    today: true,
    sources: [signSources.lowCalciumEmergency, signSources.lowCalciumCare],
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
    id: "metal",
    urgency: "days",
    question: "Did the cramps begin after contact with lead or mercury?",
    short: "cramps after contact with lead or mercury",
    headline: "Ask for an urgent appointment",
    meaning: "Poisoning by a metal can cramp muscles.",
    whatToDo: "Ring your doctor and say what happened.",
    today: true,
    sources: [ruleSources.legCramps],
  },
  {
    id: "rest-pain",
    urgency: "days",
    question:
      "Does the front of your foot hurt in bed at night and feel better when the leg hangs down, or is there a sore on the foot that does not heal?",
    short: "night pain in the foot that eases when the leg hangs down, or a sore that does not heal",
    headline: "Ask for an urgent appointment",
    meaning:
      "The foot may get too little blood. It is no cramp, and the leg can be at risk. Diabetes and smoking make it more likely.",
    whatToDo:
      "Ring your doctor today and ask to be seen in the next days. If toes turn black or blue, or the pain no longer lets go, get urgent care today.",
    today: true,
    sources: [signSources.coldLeg],
  },
  {
    id: "growing-weakness",
    urgency: "days",
    question:
      "Over the last weeks, is an arm or leg growing weaker or thinner, or do muscles twitch in many places?",
    short: "an arm or leg growing weaker or thinner over weeks, or twitching in many places",
    headline: "Ask for an urgent appointment",
    meaning: "The nerves of the muscles need to be looked at soon.",
    whatToDo: "Ring your doctor and say since when, and what you can no longer do.",
    today: false,
    sources: [signSources.motorNeurone],
  },
  {
    id: "numb-or-weak",
    urgency: "soon",
    question: "Do the cramps come with numbness, tingling or swelling that stays?",
    short: "cramps with numbness, tingling or swelling that stays",
    headline: "See a doctor",
    meaning: "Nerves or muscles may need a closer look.",
    whatToDo: "Make an appointment and take the summary with you.",
    today: false,
    sources: [ruleSources.legCramps, signSources.neuropathy],
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
  ...standing,
];
