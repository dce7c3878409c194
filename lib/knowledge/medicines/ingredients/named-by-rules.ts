import { type Ingredient, ingredient } from "../ingredient";

/** Medicines that only the rules of safety ask about: they raise potassium, or minerals bind them. */
export const namedByRules: readonly Ingredient[] = [
  ingredient(
    "ciclosporin",
    ["calcineurin-inhibitor"],
    "cyclosporine, cyclosporin, neoral, sandimmun, capimune",
  ),
  ingredient("tacrolimus", ["calcineurin-inhibitor"], "prograf, advagraf, adoport, envarsus"),
  ingredient("mycophenolate", ["mycophenolate"], "cellcept, myfortic, mycophenolate mofetil"),
  ingredient("dolutegravir", ["integrase-inhibitor"], "tivicay"),
  ingredient("bictegravir", ["integrase-inhibitor"], "biktarvy"),
  ingredient("galantamine", ["cholinesterase-inhibitor"], "galantamin, reminyl, razadyne"),
  ingredient("drospirenone", ["drospirenone"], "slynd, yasmin, yaz, eloine"),
  // Known so that it is not read as ciclosporin.
  ingredient("cycloserine", []),
];
