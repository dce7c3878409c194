import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S19: water tablets and acid blockers move the minerals of the blood; one test answers more than any tablet. */
export const bloodTest = (facts: SafetyFacts): Notice | null => {
  const water = reasons(facts, {
    classes: ["loop-diuretic", "thiazide-diuretic", "potassium-sparing-diuretic"],
  });
  const acid = reasons(facts, { classes: ["ppi"] });
  if (water.length === 0 && acid.length === 0) return null;
  const digoxin = water.length > 0 ? reasons(facts, { classes: ["digoxin"] }) : [];
  const pressure = water.length > 0 ? reasons(facts, { classes: ["ace-inhibitor", "arb"] }) : [];
  return {
    id: "S19",
    version: 1,
    level: "info",
    title: "A blood test worth asking for",
    message: `${
      water.length > 0
        ? "Water tablets can lower potassium, sodium and magnesium, and some raise potassium. "
        : ""
    }${
      acid.length > 0
        ? "Acid-lowering tablets taken for a year or more can lower magnesium, more so with a water tablet. "
        : ""
    }${digoxin.length > 0 ? "With digoxin a low potassium is dangerous for the heart. " : ""}A test shows it; cramps do not.`,
    whatToDo:
      "Ask at your next blood test for potassium, sodium, magnesium, calcium and kidney function, and when they were last looked at.",
    because: [...water, ...acid, ...digoxin, ...pressure],
    sources: [ruleSources.ppiMagnesium, ruleSources.momoniat, ruleSources.lowSodium],
    subjects: ["blood-test", "medicine"],
  };
};
