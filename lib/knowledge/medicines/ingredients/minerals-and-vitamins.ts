import { type Ingredient, ingredient } from "../ingredient";

/** Minerals, vitamins, antacids, salts and powders, whether sold as medicines or as supplements. */
export const mineralsAndVitamins: readonly Ingredient[] = [
  ingredient(
    "magnesium",
    ["magnesium-salt"],
    "magnesium oxide, magnesium citrate, magnesium glycinate, magnesium bisglycinate, magnesium malate, magnesium lactate, magnesium taurate, magnesium threonate, magnesium l-threonate, magnesium gluconate, magnesium aspartate, magnesium orotate, magnesium chloride, magnesium carbonate, magnesium sulfate, magnesium sulphate, magnesio, mag-ox, magmin, magnaspartate, neomag, mag 2, magnesiocard, magnesioboi, magnesium verla, magnerot, magnetrans, biolectra, epsom salt, epsom salts, magnesium spray, magnesium oil",
  ),
  ingredient(
    "magnesium hydroxide",
    ["magnesium-salt"],
    "milk of magnesia, phillips, riopan, cream of magnesia",
  ),
  ingredient(
    "calcium and magnesium carbonate",
    ["magnesium-salt", "calcium-salt"],
    "rennie, rolaids, cal-mag, calmag, dolomite",
  ),
  ingredient(
    "potassium",
    ["potassium-salt"],
    "potassium chloride, potassium citrate, potassium gluconate, potassium bicarbonate, kalium, kaliumchlorid, kcl, slow-k, k-tab, k-dur, klor-con, micro-k, sando-k, kay-cee-l, kay-cee, kalinor, kaleorid, diffu-k, potasion, boi-k, urocit-k, effercitrate, k-lyte, kalipoz, kalinorm",
  ),
  ingredient(
    "salt substitute",
    ["potassium-salt"],
    "salt substitutes, losalt, lo-salt, nosalt, nu-salt, lite salt, low sodium salt, morton lite salt, saxa so-low, cream of tartar, potassium salt",
  ),
  ingredient(
    "calcium",
    ["calcium-salt"],
    "calcium carbonate, calcium citrate, calcium lactate, calcium gluconate, calcium phosphate, kalzium, calcio, tums, caltrate, adcal, calcichew, calci-chew, orocal, cacit, sandocal, calcivit",
  ),
  ingredient(
    "sodium",
    ["sodium-salt"],
    "sodium chloride, salt tablet, salt tablets, salt capsules, slow sodium, natrium, sodium bicarbonate, bicarbonate of soda, baking soda, saltstick, pickle juice, pickle brine, salt water",
  ),
  ingredient("alginate antacid", ["sodium-salt", "calcium-salt"], "peptac, acidex"),
  // In the UK alginate with sodium and calcium; in the US an antacid of aluminium and magnesium.
  ingredient(
    "Gaviscon, which differs by country",
    ["sodium-salt", "calcium-salt", "magnesium-salt"],
    "gaviscon",
  ),
  ingredient(
    "alginate with potassium",
    ["sodium-salt", "potassium-salt"],
    "gaviscon advance, acidex advance",
  ),
  ingredient(
    "electrolyte powder",
    ["potassium-salt", "sodium-salt", "magnesium-salt"],
    "electrolytes, electrolyte, electrolyte drink, electrolyte drinks, electrolyte tablets, electrolyte mix, electrolyte powders, lmnt, nuun, precision hydration, ultima replenisher, key nutrients, sos hydration, cure hydration, hydralyte, high5 zero, o.r.s. hydration, phizz",
  ),
  ingredient(
    "oral rehydration salts",
    ["potassium-salt", "sodium-salt"],
    "ors, pedialyte, dioralyte, liquid iv, liquid i.v., dripdrop, drip drop, oralpadon, elotrans, adiaril, electrolade, trioral, gatorade, powerade, lucozade sport, isotonic drink, sports drink",
  ),
  ingredient(
    "vitamin E",
    ["vitamin-e"],
    "vit e, vitamin-e, tocopherol, alpha-tocopherol, alpha tocopherol, d-alpha tocopherol, dl-alpha tocopherol, d-alpha-tocopheryl acetate, tocopheryl acetate, tocopheryl, mixed tocopherols, vitamine e, vitamina e, optovit, toco 500, aquasol e, vita-e, ephynal",
  ),
  ingredient(
    "vitamin K",
    ["vitamin-k"],
    "vit k, vitamin k1, vitamin k2, vit k2, k2, k1, k2 mk7, natto, mk-7, mk7, mk-4, menaquinone, menaquinone-7, menatetrenone, phytomenadione, phytonadione, mephyton, konakion, vitamin k2 mk-7",
  ),
  ingredient(
    "vitamin B6",
    ["vitamin-b6"],
    "vit b6, b6, pyridoxine, pyridoxin, pyridoxal, p5p, p-5-p, vitamin b complex, vitamin b-complex, b complex, b-complex, vit b complex, b vitamins, b50 complex, b-50, b100, becozym",
  ),
  ingredient(
    "multivitamin",
    ["multivitamin", "vitamin-b6", "vitamin-e", "magnesium-salt", "calcium-salt", "vitamin-k"],
    "multivitamins, multi-vitamin, multi vitamin, multivit, centrum, centrum silver, seven seas complete, wellman, wellwoman, sanatogen, supradyn, berocca boost, pharmaton, a-z multivitamin",
  ),
];
