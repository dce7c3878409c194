import type { ReferenceIntake, UpperLevel } from "./reference-intake";

type Basis = Extract<ReferenceIntake, { kind: "reference" }>["basis"];

/** What a ceiling is called within a sentence. */
export const ceilingWords: Readonly<Record<UpperLevel["kind"], string>> = {
  UL: "upper level",
  CDRR: "level above which less is better",
  guidance: "guidance level",
  maximum: "most that is advised",
  SDT: "suggested dietary target",
};

const enough = "the amount a day that is enough for nearly everyone of your age and sex";

/**
 * What the letters before a reference amount stand for, in plain words. Sources: Institute of Medicine, Dietary Reference
 * Intakes: The Essential Guide to Nutrient Requirements (2006), for RDA and AI; EFSA, Scientific Opinion on principles for
 * deriving and applying Dietary Reference Values, EFSA Journal 2010;8(3):1458, for PRI and AI; Department of Health, Dietary
 * Reference Values (1991), for RNI and safe intake; NHMRC, Nutrient Reference Values (2006), for RDI.
 */
export const referenceBasisWords: Readonly<Record<Basis, string>> = {
  RDA: `RDA: ${enough}.`,
  PRI: `PRI: ${enough}.`,
  RNI: `RNI: ${enough}.`,
  RDI: `RDI: ${enough}.`,
  AI: "AI: what healthy people of your age and sex usually have, where nobody could work out how much is enough.",
  "safe intake": "Safe intake: enough for nearly everyone, where too little is known for more than that.",
  "safe and adequate": "Safe and adequate: an amount that was judged safe and enough for most adults.",
};
