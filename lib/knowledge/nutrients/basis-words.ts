import type { ReferenceIntake } from "./reference-intake";

type Basis = Extract<ReferenceIntake, { kind: "reference" }>["basis"];

const enough = "the amount a day that is enough for nearly everyone of your age and sex";

/**
 * What the letters before a reference amount stand for, in plain words. Sources: Institute of Medicine, Dietary Reference
 * Intakes: The Essential Guide to Nutrient Requirements (2006), for RDA and AI; EFSA, Scientific Opinion on principles for
 * deriving and applying Dietary Reference Values, EFSA Journal 2010;8(3):1458, for PRI and AI.
 */
export const basisWords: Readonly<Record<Basis, string>> = {
  RDA: `RDA: ${enough}.`,
  PRI: `PRI: ${enough}.`,
  AI: "AI: what healthy people of your age and sex usually have, where nobody could work out how much is enough.",
  "safe and adequate": "Safe and adequate: an amount that was judged safe and enough for most adults.",
};
