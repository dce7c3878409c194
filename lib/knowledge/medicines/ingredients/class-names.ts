import { type Ingredient, ingredient } from "../ingredient";

/** Classes that people write by the name of the class. "Water tablet" and "blood thinner" name no one class and are left out. */
export const classNames: readonly Ingredient[] = [
  ingredient("a statin", ["statin"], "statin, statins"),
  ingredient("an ACE inhibitor", ["ace-inhibitor"], "ace inhibitor, ace inhibitors"),
  ingredient("a sartan", ["arb"], "sartan, angiotensin receptor blocker, angiotensin ii receptor blocker"),
  ingredient("a loop diuretic", ["loop-diuretic"], "loop diuretic"),
  ingredient("a thiazide", ["thiazide-diuretic"], "thiazide, thiazide diuretic, thiazides"),
  ingredient("a potassium-sparing diuretic", ["potassium-sparing-diuretic"], "potassium-sparing diuretic"),
  ingredient("an anti-inflammatory painkiller", ["nsaid"], "nsaid, nsaids"),
  ingredient("an SSRI", ["ssri"], "ssri, ssris"),
  ingredient("a bisphosphonate", ["bisphosphonate"], "bisphosphonate, bisphosphonates"),
];
