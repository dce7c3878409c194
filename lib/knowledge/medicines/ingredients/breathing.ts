import { type Ingredient, ingredient } from "../ingredient";

/** Inhaled bronchodilators. */
export const breathing: readonly Ingredient[] = [
  ingredient("salmeterol", ["laba"], "serevent, salmeterolo"),
  ingredient("formoterol", ["laba"], "eformoterol, foradil, oxis, atimos, perforomist, formoterolo"),
  ingredient("arformoterol", ["laba"], "brovana"),
  ingredient("indacaterol", ["laba"], "onbrez, arcapta"),
  ingredient("olodaterol", ["laba"], "striverdi"),
  ingredient("vilanterol", ["laba"], ""),
  ingredient(
    "salbutamol",
    ["saba"],
    "albuterol, ventolin, proventil, proair, sultanol, airomir, salamol, ventoline",
  ),
  ingredient("levalbuterol", ["saba"], "xopenex"),
  ingredient("terbutaline", ["saba"], "terbutalin, bricanyl"),
  ingredient("fenoterol", ["saba"], "berotec"),
];
