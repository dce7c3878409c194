import { type Ingredient, ingredient } from "../ingredient";

/**
 * Water tablets. Thiazide-like ones are counted with the thiazides, as GAR12 does. Aquaphor is missing on purpose: a water
 * tablet (xipamide) in Germany, an ointment in the US.
 */
export const diuretics: readonly Ingredient[] = [
  ingredient(
    "furosemide",
    ["loop-diuretic"],
    "frusemide, furosemid, furosemida, lasix, lasilix, frusol, furix, seguril, diuresal, impugan, rusyde",
  ),
  ingredient("bumetanide", ["loop-diuretic"], "bumetanid, bumex, burinex, fordiuran"),
  ingredient(
    "torasemide",
    ["loop-diuretic"],
    "torsemide, torasemid, torasemida, sutril, dilutol, torem, demadex, soaanz, unat, toragamma",
  ),
  ingredient("etacrynic acid", ["loop-diuretic"], "ethacrynic acid, edecrin"),
  ingredient("piretanide", ["loop-diuretic"], "piretanid, arelix"),
  ingredient(
    "hydrochlorothiazide",
    ["thiazide-diuretic"],
    "hydrochlorothiazid, hydrochlorthiazide, hidroclorotiazida, idroclorotiazide, hctz, hct, microzide, esidrix, esidrex, hydrodiuril, oretic, disalunil",
  ),
  ingredient(
    "chlortalidone",
    ["thiazide-diuretic"],
    "chlorthalidone, chlortalidon, clortalidona, hygroton, thalitone, hylaton",
  ),
  ingredient(
    "indapamide",
    ["thiazide-diuretic"],
    "indapamid, lozol, natrilix, fludex, tensaid, cardide, rawel, alkapamid",
  ),
  ingredient(
    "bendroflumethiazide",
    ["thiazide-diuretic"],
    "bendrofluazide, bendroflumethiazid, aprinox, neo-naclex, centyl, salures",
  ),
  ingredient("hydroflumethiazide", ["thiazide-diuretic"]),
  ingredient("benzthiazide", ["thiazide-diuretic"]),
  ingredient("metolazone", ["thiazide-diuretic"], "metolazon, zaroxolyn, xaqua, metenix"),
  ingredient("xipamide", ["thiazide-diuretic"], "xipamid, diurexan"),
  ingredient("altizide", ["thiazide-diuretic"]),
  ingredient("cyclopenthiazide", ["thiazide-diuretic"], "navidrex"),
  ingredient("chlorothiazide", ["thiazide-diuretic"], "diuril"),
  ingredient(
    "spironolactone",
    ["potassium-sparing-diuretic"],
    "spironolacton, espironolactona, spironolattone, aldactone, carospir, spiractin, verospiron, xenalon",
  ),
  ingredient("eplerenone", ["potassium-sparing-diuretic"], "eplerenon, inspra"),
  ingredient("finerenone", ["potassium-sparing-diuretic"], "finerenon, kerendia"),
  ingredient("amiloride", ["potassium-sparing-diuretic"], "amilorid, midamor, amilamont"),
  ingredient("triamterene", ["potassium-sparing-diuretic"], "triamteren, dyrenium, dytac"),
];
