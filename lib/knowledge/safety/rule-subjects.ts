import type { RuleId } from "./schema";

/**
 * What each rule is about, for whoever reads in a list which note the person put away. What it says stands in the note alone.
 */
export const ruleSubjects = {
  S1: "extra potassium",
  S2: "magnesium tablets",
  S3: "how much magnesium your supplements add up to",
  S4: "vitamin E capsules",
  S5: "extra salt",
  S6: "calcium tablets",
  S7: "vitamin K and greens",
  S8: "quinine",
  S9: "how much you drink",
  S10: "setting doses by how you feel",
  S11: "supplements in pregnancy and while breastfeeding",
  S12: "being under 18",
  S13: "your medicines and cramps",
  S14: "restless legs",
  S15: "minerals and a medicine at the same hour",
  S16: "vitamin B6",
  S17: "a sign you were asked about",
  S18: "what this diary can tell",
  S19: "a blood test worth asking for",
  S20: "an antibiotic and your potassium",
} as const satisfies Record<RuleId, string>;
