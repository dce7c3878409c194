/** Other problems that are taken for night cramps (evidence 4.3). Questions to bring to a doctor, never a diagnosis. */
type Differential = {
  readonly id: string;
  readonly name: string;
  readonly signs: string;
  readonly ask: string;
  readonly source: string;
};

const fromMemory = "Details from memory, not confirmed";

export const differentials: readonly Differential[] = [
  {
    id: "restless-legs",
    name: "Restless legs",
    signs:
      "An urge to move, worse at rest and in the evening, better while moving. No hard knot in the muscle.",
    ask: "Is it an urge to move that walking relieves?",
    source: "IRLSSG criteria (Allen and others 2014)",
  },
  {
    id: "periodic-movements",
    name: "Kicks during sleep",
    signs: "Short jerks again and again, often without pain, noticed by the person beside you.",
    ask: "Does a partner see repeated kicks?",
    source: "Read as a copy",
  },
  {
    id: "claudication",
    name: "Narrow leg arteries",
    signs: "Pain while walking that rest relieves.",
    ask: "Does the pain come at a set walking distance?",
    source: "CKS 2012 (copy); Allen and Kirby 2012",
  },
  {
    id: "vein-clot",
    name: "A clot in a vein",
    signs: "Constant pain, swelling and warmth in one leg. Needs care today.",
    ask: "Is one leg swollen, warm or a different colour?",
    source: "NHS (read as a copy)",
  },
  {
    id: "neuropathy",
    name: "Nerve damage in the feet",
    signs:
      "Burning, tingling or numbness that starts in the feet; more common with diabetes or much alcohol.",
    ask: "Are your feet numb, or do they burn?",
    source: fromMemory,
  },
  {
    id: "back-nerves",
    name: "Squeezed nerves in the back",
    signs: "Pain in back or buttock, worse on standing, better on bending forward.",
    ask: "Does bending forward ease it?",
    source: fromMemory,
  },
  {
    id: "motor-nerve",
    name: "Illness of the muscle nerves",
    signs: "Weakness, thinning or twitching muscles, cramps in arms or trunk.",
    ask: "Are muscles weaker, thinner or twitching?",
    source: fromMemory,
  },
  {
    id: "muscle-illness",
    name: "Sore muscles from a medicine or illness",
    signs: "Aching and weakness rather than knots, for instance with a statin.",
    ask: "Is it an ache in many muscles rather than a knot in one?",
    source: fromMemory,
  },
  {
    id: "dystonia",
    name: "A foot that turns and stays",
    signs: "The foot twists and stays so, often early in the morning, with stiffness.",
    ask: "Does a foot turn in or the toes curl for long, without sharp pain?",
    source: fromMemory,
  },
  {
    id: "sleep-start",
    name: "A start on falling asleep",
    signs: "One single jerk of the body just as sleep comes.",
    ask: "Is it one jerk as you fall asleep?",
    source: fromMemory,
  },
  {
    id: "vein-trouble",
    name: "Tired veins or a cyst behind the knee",
    signs: "Heavy, swollen legs, or a lump at the back of the knee.",
    ask: "Are your legs heavy by evening, or is there a lump behind the knee?",
    source: fromMemory,
  },
  {
    id: "metabolic",
    name: "Thyroid, kidney, liver or blood salts",
    signs: "Other signs of illness as well; a blood test tells when a doctor suspects it.",
    ask: "Has a doctor mentioned thyroid, kidneys, liver, calcium or magnesium?",
    source: "CKS 2012 (copy): blood tests only when suspected",
  },
];
