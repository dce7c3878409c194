import type { ArticleSection } from "./schema";
import { bloodPh } from "./sections/blood-ph";
import { calciumDeficiency } from "./sections/calcium-deficiency";
import { conclusion } from "./sections/conclusion";
import { dairyCalcium } from "./sections/dairy-calcium";
import { dietarySolutions } from "./sections/dietary-solutions";
import { electrolyteBalanceSodium } from "./sections/electrolyte-balance-sodium";
import { electrolytePowder } from "./sections/electrolyte-powder";
import { introLegCrampsAtNight } from "./sections/intro-leg-cramps-at-night";
import { leafyGreens } from "./sections/leafy-greens";
import { magnesiumMuscleRelaxation } from "./sections/magnesium-muscle-relaxation";
import { mysteryOfNocturnalCramps } from "./sections/mystery-of-nocturnal-cramps";
import { potassiumMuscleHealth } from "./sections/potassium-muscle-health";
import { restlessLegsVitaminE } from "./sections/restless-legs-vitamin-e";
import { supportingData } from "./sections/supporting-data";
import { vitaminESources } from "./sections/vitamin-e-sources";
import { vitaminESupplementation } from "./sections/vitamin-e-supplementation";

/** All sixteen, in the article's order. */
export const articleSections: readonly ArticleSection[] = [
  introLegCrampsAtNight,
  mysteryOfNocturnalCramps,
  potassiumMuscleHealth,
  magnesiumMuscleRelaxation,
  calciumDeficiency,
  electrolyteBalanceSodium,
  bloodPh,
  restlessLegsVitaminE,
  dietarySolutions,
  leafyGreens,
  dairyCalcium,
  vitaminESources,
  vitaminESupplementation,
  electrolytePowder,
  conclusion,
  supportingData,
];
