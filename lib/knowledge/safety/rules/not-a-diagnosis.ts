import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S18: always true, for everyone. */
export const notADiagnosis = (_facts: SafetyFacts): Notice => ({
  id: "S18",
  version: 1,
  level: "info",
  title: "This diary does not diagnose",
  message: "It keeps your record and tells what studies found. It cannot tell why your legs cramp.",
  whatToDo:
    "Take the summary to a doctor. Go soon if cramps come often, spoil your sleep, began after a new medicine, or come with weakness, numbness or swelling.",
  because: [],
  sources: [ruleSources.legCramps, ruleSources.cks],
  subjects: ["always"],
});
