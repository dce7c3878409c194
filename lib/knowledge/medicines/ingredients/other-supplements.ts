import { type Ingredient, ingredient } from "../ingredient";

/** Vitamins, minerals and plants in none of the classes, known for the same reason as the medicines in others.ts. */
export const otherSupplements: readonly Ingredient[] = [
  ingredient(
    "ferrous sulfate",
    ["iron"],
    "ferrous sulphate, ferrous fumarate, ferrous gluconate, iron tablet, iron tablets, feosol, ferrograd, tardyferon, iron",
  ),
  ingredient("folic acid", [], "folate, folsan"),
  ingredient(
    "vitamin B12",
    [],
    "b12, cytacon, cytamen, vit b12, cobalamin, cyanocobalamin, hydroxocobalamin, methylcobalamin",
  ),
  ingredient("vitamin B1", [], "b1, vit b1, thiamine, thiamin, benfotiamine"),
  ingredient(
    "vitamin D",
    [],
    "vit d, vit d3, vitamin d3, colecalciferol, cholecalciferol, d3, vigantol, dekristol, fultium",
  ),
  ingredient("vitamin C", [], "vit c, ascorbic acid"),
  ingredient("zinc", [], "zink, zinc picolinate, zinc gluconate"),
  ingredient("fish oil", [], "omega-3, omega 3, cod liver oil, krill oil"),
  ingredient("turmeric", [], "curcumin"),
  ingredient("glucosamine", [], "chondroitin"),
  ingredient("coenzyme Q10", [], "coq10, q10, ubiquinol"),
  ingredient("taurine", []),
  ingredient("creatine", []),
  ingredient("ginkgo", [], "ginkgo biloba, tebonin"),
  ingredient("horse chestnut", [], "aescin, venostasin, venoplant"),
  ingredient("valerian", [], "valeriana"),
  ingredient("St John's wort", [], "hypericum"),
  ingredient("cannabidiol", [], "cbd, cbd oil"),
];
