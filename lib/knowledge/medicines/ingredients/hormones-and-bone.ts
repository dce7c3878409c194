import { type Ingredient, ingredient } from "../ingredient";

/** Thyroid, bone, oestrogens and the injections that reviews list with cramps; of the oestrogens they name the conjugated ones. */
export const hormonesAndBone: readonly Ingredient[] = [
  ingredient(
    "levothyroxine",
    ["levothyroxine"],
    "l-thyroxine, l-thyroxin, thyroxine, thyroxin, levothyroxin, levotiroxina, synthroid, levoxyl, unithroid, tirosint, euthyrox, eltroxin, levothyrox, eutirox, thyrax, berlthyrox",
  ),
  ingredient("liothyronine", ["levothyroxine"], "cytomel, thybon, tertroxin"),
  ingredient("desiccated thyroid", ["levothyroxine"], "armour thyroid, np thyroid, thyroid extract"),
  ingredient(
    "alendronate",
    ["bisphosphonate"],
    "alendronic acid, alendronic, alendronsaure, acide alendronique, acido alendronico, fosamax, binosto",
  ),
  ingredient("risedronate", ["bisphosphonate"], "risedronic acid, risedronsaure, actonel, atelvia"),
  ingredient("ibandronate", ["bisphosphonate"], "ibandronic acid, ibandronsaure, boniva, bonviva"),
  ingredient("zoledronate", ["bisphosphonate"], "zoledronic acid, reclast, aclasta, zometa"),
  ingredient("etidronate", ["bisphosphonate"], "didronel"),
  ingredient("clodronate", ["bisphosphonate"], "bonefos, clasteon, loron"),
  ingredient("raloxifene", ["raloxifene"], "raloxifen, evista, optruma"),
  ingredient("teriparatide", ["teriparatide"], "teriparatid, forteo, forsteo, movymia, terrosa"),
  ingredient("conjugated oestrogens", ["oestrogen"], "conjugated estrogens, premarin, presomen"),
  ingredient(
    "estradiol",
    [],
    "oestradiol, estrace, climara, vivelle, vivelle-dot, progynova, oestrogel, estrogel, elleste solo, evorel, estradot, zumenon, sandrena, gynokadin",
  ),
  ingredient("iron sucrose", ["iv-iron"], "venofer"),
];
