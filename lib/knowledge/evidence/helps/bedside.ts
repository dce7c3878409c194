import type { Help } from "../help";

/** What a person can do by themselves, without taking anything. */
export const bedside: readonly Help[] = [
  {
    id: "stretch-now",
    group: "during",
    name: "Stretch the muscle that cramps",
    plain: "Most people find that a stretch ends the cramp. Doctors have said so for a long time.",
    doThis:
      "Calf: keep the knee straight and pull your toes up towards you, with your hand or a towel. Hold for 30 seconds. Breathe. Sole of the foot: bend the toes up with your hand. Back of the thigh: straighten the knee.",
    harms: "None known. Ease off if the pain grows sharp.",
    forClinicians: "No trial of stretching during an attack was found. It is the usual advice.",
    sure: "opinion",
    cites: ["NHS", "CKS12"],
    subjects: [],
    search: "trials",
  },
  {
    id: "stand-and-walk",
    group: "during",
    name: "Stand up and walk a little",
    plain: "Standing on the leg stretches the calf too. Some people rub or warm the muscle afterwards.",
    doThis:
      "Hold on to the bed. Put the foot flat on the floor and press the heel down. Then walk a few steps.",
    harms: "You may fall when you are sleepy. Put on a light, and sit up first.",
    forClinicians: "No trial was found. If the pain stays for more than 10 minutes it is no ordinary cramp.",
    sure: "opinion",
    cites: ["NHS"],
    subjects: [],
    search: "trials",
  },
  {
    id: "bedtime-stretching",
    group: "worth",
    name: "Stretch calf and thigh before bed",
    plain:
      "In one small trial people over 55 who stretched had less pain and fewer cramps. In a larger one calf stretches alone did not help. It costs three minutes.",
    doThis:
      "Every evening for six weeks: hold each stretch for 10 seconds, rest 10 seconds, three times a leg. Stand at a wall with the heel down for the calf. Sit with a straight knee and lean forward for the thigh. Sit down for both if you stand unsafely.",
    harms: "None were reported.",
    forClinicians:
      "HAL12: 80 people over 55, six weeks, told to stretch or not to, not blinded: 1.2 fewer cramps a night (0.6 to 1.8) from about 3 a night, pain 1.3 of 10 lower (0.9 to 1.7). COP05: 191 people on quinine, calf only, 12 weeks: difference 1.95 cramps in four weeks (3.01 fewer to 6.90 more). HAW21: 3 trials, 201 people, not added up; low certainty for pain, very low for how often. TAP24: 98 people, half with cirrhosis: pain fell by 1.44 with stretching and 1.97 with meditation; nobody was left without either.",
    sure: "low",
    cites: ["HAL12", "COP05", "HAW21", "TAP24"],
    subjects: [],
    search: "trials",
  },
  {
    id: "moving",
    group: "worth",
    name: "Move more by day",
    plain:
      "People over 60 who hardly move had cramps more often. That does not prove that moving helps, but it is good for you anyway.",
    doThis: "Break up long sitting. Walk each day as far as you are able.",
    harms: "Hard exercise that you are not used to can bring cramps on.",
    forClinicians:
      "DEL20: 136 matched pairs over 60, hardly active: odds ratio 9.84 (1.74 to 101.9). Case and control, no trial.",
    sure: "very-low",
    cites: ["DEL20"],
    subjects: [],
    search: "trials",
  },
  {
    id: "less-alcohol",
    group: "worth",
    name: "Drink less alcohol",
    plain:
      "Among people over 60, those who drank alcohol had cramps more often. Whether less alcohol helps was not tested.",
    doThis: "Try some weeks without, and see what your own nights say.",
    harms: "If you drink a lot every day, do not stop all at once: ask a doctor first.",
    forClinicians:
      "ALC18: cases and controls of 60 and over in general practice: odds ratio 6.5 (1.68 to 38.05).",
    sure: "very-low",
    cites: ["ALC18"],
    subjects: [],
    search: "trials",
  },
  {
    id: "bedside",
    group: "untested",
    name: "Splints, shoes, loose bedclothes, heat, massage, compression, soap",
    plain: "Nobody has tested these for night cramps. Some feel good, and most do no harm.",
    doThis: "Keep what helps you. A warm bath or a loose blanket costs little.",
    harms: "Heat can burn feet that feel little. No tight stockings with narrow arteries.",
    forClinicians:
      "Cochrane looked for massage, warmth, sleeping position and splints, and found trials of stretching only.",
    sure: "none",
    cites: ["HAW21"],
    subjects: [],
    search: "bedside",
  },
];
