import { type Ingredient, ingredient } from "../ingredient";

/** Antibiotics that bind minerals, quinine, SSRI antidepressants, and single medicines the rules name. */
export const antibioticsAndMood: readonly Ingredient[] = [
  ingredient("ciprofloxacin", ["quinolone"], "cipro, ciproxin, ciflox, ciprofloxacino, ciprobay"),
  ingredient("levofloxacin", ["quinolone"], "levaquin, tavanic, levofloxacino"),
  ingredient("moxifloxacin", ["quinolone"], "avelox, avalox, izilox, octegra"),
  ingredient("ofloxacin", ["quinolone"], "floxin, tarivid, oflocet"),
  ingredient("norfloxacin", ["quinolone"], "noroxin, utinor, barazan"),
  ingredient("delafloxacin", ["quinolone"], "baxdela, quofenix"),
  ingredient(
    "doxycycline",
    ["tetracycline"],
    "doxycyclin, doxiciclina, vibramycin, vibramycine, doryx, oracea, efracea, periostat",
  ),
  ingredient("minocycline", ["tetracycline"], "minocyclin, minocin, solodyn, aknemin"),
  ingredient("tetracycline", ["tetracycline"], "tetracyclin, sumycin, achromycin"),
  ingredient("lymecycline", ["tetracycline"], "tetralysal"),
  ingredient("oxytetracycline", ["tetracycline"], "terramycin, oxymycin"),
  ingredient("demeclocycline", ["tetracycline"], "declomycin, ledermycin"),
  ingredient(
    "quinine",
    ["quinine"],
    "quinine sulfate, quinine sulphate, quinine bisulfate, chinin, chininsulfat, kinine, quinina, qualaquin, limptar, limptar n, hexaquine, okimus, tonic water, indian tonic",
  ),
  ingredient("hydroquinine", ["quinine"], "hydrokinine, inhibin"),
  ingredient("hydroquinidine", [], "dihydroquinidine, serecor"),
  ingredient("sertraline", ["ssri"], "sertralin, sertralina, zoloft, lustral"),
  ingredient("citalopram", ["ssri", "heart-rhythm"], "celexa, cipramil, seropram"),
  ingredient("escitalopram", ["ssri", "heart-rhythm"], "lexapro, cipralex, seroplex, entact"),
  ingredient("fluoxetine", ["ssri"], "fluoxetin, fluoxetina, prozac, sarafem, olena, fluctin"),
  ingredient("paroxetine", ["ssri"], "paroxetin, paroxetina, paxil, seroxat, deroxat, pexeva"),
  ingredient("fluvoxamine", ["ssri"], "fluvoxamin, luvox, faverin, fevarin, floxyfral"),
  ingredient(
    "lithium",
    ["lithium"],
    "lithium carbonate, priadel, camcolit, quilonum, quilonorm, lithobid, eskalith, teralithe, liskonum, litio",
  ),
  ingredient("digoxin", ["digoxin"], "lanoxin, digoxine, digoxina, lanicor, lenoxin, digacin"),
  ingredient("digitoxin", ["digoxin"], "digimerck"),
  ingredient(
    "nifedipine",
    ["nifedipine"],
    "nifedipin, nifedipino, adalat, procardia, adipine, coracten, nifedipress, afeditab",
  ),
];
