import { type Ingredient, ingredient } from "../ingredient";

/** Anti-inflammatory painkillers, and the other medicines that reviews list with cramps. */
export const painkillers: readonly Ingredient[] = [
  ingredient(
    "ibuprofen",
    ["nsaid"],
    "ibuprofene, ibuprofeno, advil, motrin, nurofen, brufen, dolormin, spedifen, moment act, calprofen, nuprin",
  ),
  ingredient(
    "naproxen",
    ["nsaid", "naproxen"],
    "naproxene, naproxeno, aleve, naprosyn, anaprox, proxen, apranax, feminax ultra, naprelan",
  ),
  ingredient(
    "diclofenac",
    ["nsaid"],
    "diclofenaco, voltaren, voltarol, voltarene, cataflam, cambia, zipsor, diclomax",
  ),
  ingredient("celecoxib", ["nsaid"], "celebrex"),
  ingredient("etoricoxib", ["nsaid"], "arcoxia"),
  ingredient("meloxicam", ["nsaid"], "mobic, mobec"),
  ingredient("indometacin", ["nsaid"], "indomethacin, indocin, indocid"),
  ingredient("piroxicam", ["nsaid"], "feldene"),
  ingredient("ketoprofen", ["nsaid"], "orudis, oruvail, ketoprofene"),
  ingredient("dexketoprofen", ["nsaid"], "keral, enantyum"),
  ingredient("etodolac", ["nsaid"], "lodine"),
  ingredient("nabumetone", ["nsaid"], "relafen, relifex"),
  ingredient("mefenamic acid", ["nsaid"], "ponstel, ponstan"),
  ingredient("aceclofenac", ["nsaid"], "preservex, airtal"),
  ingredient("ketorolac", ["nsaid"], "toradol"),
  ingredient("flurbiprofen", ["nsaid"], "froben, strepfen, ansaid"),
  ingredient("sulindac", ["nsaid"], "clinoril"),
  ingredient("tenoxicam", ["nsaid"], "mobiflex"),
  ingredient(
    "morphine",
    ["morphine"],
    "morphin, morfina, ms contin, mst continus, oramorph, zomorph, sevredol, kadian",
  ),
  ingredient("prednisone", ["oral-steroid"], "prednison, deltasone, rayos, cortancyl, decortin"),
  ingredient(
    "prednisolone",
    ["oral-steroid"],
    "prednisolon, decortin h, solupred, deltacortril, millipred, pevanti",
  ),
  ingredient("methylprednisolone", ["oral-steroid"], "medrol, medrone, urbason"),
  ingredient("dexamethasone", ["oral-steroid"], "dexamethason, decadron, fortecortin"),
  ingredient("hydrocortisone", ["oral-steroid"], "hydrocortison, cortef, plenadren"),
];
