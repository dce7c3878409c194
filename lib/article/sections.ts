import { bloodPh } from "#lib/article/sections/blood-ph";
import { calciumDeficiency } from "#lib/article/sections/calcium-deficiency";
import { conclusion } from "#lib/article/sections/conclusion";
import { dairyCalcium } from "#lib/article/sections/dairy-calcium";
import { dietarySolutions } from "#lib/article/sections/dietary-solutions";
import { electrolyteBalanceSodium } from "#lib/article/sections/electrolyte-balance-sodium";
import { electrolytePowder } from "#lib/article/sections/electrolyte-powder";
import { introLegCrampsAtNight } from "#lib/article/sections/intro-leg-cramps-at-night";
import { leafyGreens } from "#lib/article/sections/leafy-greens";
import { magnesiumMuscleRelaxation } from "#lib/article/sections/magnesium-muscle-relaxation";
import { mysteryOfNocturnalCramps } from "#lib/article/sections/mystery-of-nocturnal-cramps";
import { potassiumMuscleHealth } from "#lib/article/sections/potassium-muscle-health";
import { restlessLegsVitaminE } from "#lib/article/sections/restless-legs-vitamin-e";
import { supportingData } from "#lib/article/sections/supporting-data";
import { vitaminESources } from "#lib/article/sections/vitamin-e-sources";
import { vitaminESupplementation } from "#lib/article/sections/vitamin-e-supplementation";
import type { ArticleSection } from "./schema";

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
