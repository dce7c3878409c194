import { type Ingredient, ingredient } from "../ingredient";

/** ACE inhibitors and sartans, which hold potassium in the body. Sacubitril comes with valsartan and is listed with it. */
export const bloodPressure: readonly Ingredient[] = [
  ingredient("lisinopril", ["ace-inhibitor"], "zestril, prinivil, qbrelis, carace, acerbon, novatec"),
  ingredient("enalapril", ["ace-inhibitor"], "vasotec, innovace, renitec, xanef, epaned, ednyt"),
  ingredient("ramipril", ["ace-inhibitor"], "altace, tritace, delix, triatec, cardace, vesdil"),
  ingredient("perindopril", ["ace-inhibitor"], "aceon, coversyl, coversum, prestarium"),
  ingredient("captopril", ["ace-inhibitor"], "capoten, lopril, lopirin, noyada, ecopace"),
  ingredient("benazepril", ["ace-inhibitor"], "lotensin, cibacen"),
  ingredient("fosinopril", ["ace-inhibitor"], "monopril, staril, fosinorm"),
  ingredient("quinapril", ["ace-inhibitor"], "accupril, accupro, acuitel"),
  ingredient("trandolapril", ["ace-inhibitor"], "mavik, gopten, odrik"),
  ingredient("moexipril", ["ace-inhibitor"], "univasc, perdix"),
  ingredient("imidapril", ["ace-inhibitor"], "tanatril"),
  ingredient("cilazapril", ["ace-inhibitor"], "vascace, inhibace, dynorm"),
  ingredient("zofenopril", ["ace-inhibitor"], "zofenil, bifril, zantipres"),
  ingredient("losartan", ["arb"], "cozaar, lorzaar, lorista"),
  ingredient("valsartan", ["arb"], "diovan, tareg, nisis, provas"),
  ingredient("candesartan", ["arb"], "atacand, amias, blopress, kenzen"),
  ingredient("irbesartan", ["arb"], "avapro, aprovel, karvea, ifirmasta, sabervel"),
  ingredient("olmesartan", ["arb"], "benicar, olmetec, votum"),
  ingredient("telmisartan", ["arb"], "micardis, kinzal, pritor, tolura"),
  ingredient("eprosartan", ["arb"], "teveten"),
  ingredient("azilsartan", ["arb"], "edarbi"),
  ingredient("allisartan", ["arb"]),
  ingredient("fimasartan", ["arb"], "kanarb"),
  ingredient("sacubitril", ["arb"]),
];
