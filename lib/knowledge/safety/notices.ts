import { bloodTest } from "./rules/blood-test";
import { calciumExcess } from "./rules/calcium-excess";
import { dosingByFeel } from "./rules/dosing-by-feel";
import { extraPotassium } from "./rules/extra-potassium";
import { magnesiumBuildUp } from "./rules/magnesium-build-up";
import { magnesiumUpperLevel } from "./rules/magnesium-upper-level";
import { medicineMayContribute } from "./rules/medicine-may-contribute";
import { mineralTiming } from "./rules/mineral-timing";
import { notADiagnosis } from "./rules/not-a-diagnosis";
import { potassiumAntibiotic } from "./rules/potassium-antibiotic";
import { pregnancyCare } from "./rules/pregnancy-care";
import { quinineDanger } from "./rules/quinine-danger";
import { redFlagAnswered } from "./rules/red-flag-answered";
import { restlessLegs } from "./rules/restless-legs";
import { sodiumLoad } from "./rules/sodium-load";
import { tooMuchWater } from "./rules/too-much-water";
import { underEighteen } from "./rules/under-eighteen";
import { vitaminB6Nerves } from "./rules/vitamin-b6-nerves";
import { vitaminEBleeding } from "./rules/vitamin-e-bleeding";
import { vitaminKWarfarin } from "./rules/vitamin-k-warfarin";
import type { Level, Notice, SafetyFacts, Subject } from "./schema";

/** S1 to S20 in their order. */
const rules: readonly ((facts: SafetyFacts) => Notice | null)[] = [
  extraPotassium,
  magnesiumBuildUp,
  magnesiumUpperLevel,
  vitaminEBleeding,
  sodiumLoad,
  calciumExcess,
  vitaminKWarfarin,
  quinineDanger,
  tooMuchWater,
  dosingByFeel,
  pregnancyCare,
  underEighteen,
  medicineMayContribute,
  restlessLegs,
  mineralTiming,
  vitaminB6Nerves,
  redFlagAnswered,
  notADiagnosis,
  bloodTest,
  potassiumAntibiotic,
];

const order: Record<Level, number> = { stop: 0, warn: 1, info: 2 };

/**
 * What the rules have to say to this person, the gravest first.
 *
 * With `about`, the screen is about those subjects: they count as being considered (a powder being looked at is judged as
 * if it were taken), and only notices that belong to one of them come back. Without it every rule is asked about what the
 * person takes, eats and answered, and nothing is taken as considered beyond `facts.considering`.
 */
export const notices = (facts: SafetyFacts, about?: readonly Subject[]): Notice[] => {
  const asked = about ? { ...facts, considering: [...facts.considering, ...about] } : facts;
  return rules
    .flatMap((rule) => rule(asked) ?? [])
    .filter((notice) => about === undefined || notice.subjects.some((s) => about.includes(s)))
    .sort((a, b) => order[a.level] - order[b.level]);
};
