import { expect, test } from "vitest";
import { recognise } from "./recognise";

/** As people in seven countries write down what they take: slips, what a name sounds like, and the names on their own packs. */
const written: Readonly<Record<string, string>> = {
  furosemide:
    "lasiks, lasic, lassix, Lasicks, frusimide, fruosemide, ferosemide, furosimide, Seguril, Lasitone",
  bumetanide: "bumetinide, bumatanide",
  torasemide: "torsamide, torasamide, Sutril, Dilutol, torasemida",
  hydrochlorothiazide:
    "hydrochlorthiazid, hydrochlorothiazine, hydrochlorothizide, hydroclorthiazide, Esidrex",
  indapamide: "indapomide, indapamid, Fludex",
  chlortalidone: "clorthalidone, chlorthaladone, Hygroton",
  bendroflumethiazide: "bendroflumethiazied, bendrofluazide",
  spironolactone: "spironolacton, spirolactone, aldactone, Aldactazine, Lasitone, spironolattone",
  eplerenone: "eplerinone",
  amiloride: "amilorid, Moduretic",
  altizide: "altizide, Aldactazine",
  atorvastatin: "lipitore, lipator, atorvastin, atorvostatin, Tahor",
  simvastatin: "simvastin, simvastatine, zocor",
  rosuvastatin: "resuvastatin, crestor",
  pravastatin: "prevastatin, pravastine",
  lisinopril: "lisinoprill, linsinopril, lisinapril",
  ramipril: "ramiprill, Triatec",
  enalapril: "enalipril, enalaprill",
  perindopril: "perindropil, perindapril, coversyl",
  captopril: "captoprill",
  losartan: "losarten, lozartan, cozar",
  valsartan: "valsarton, diovane",
  candesartan: "candesarten",
  irbesartan: "irbasartan, irbersartan, Coaprovel, Karvea",
  olmesartan: "olmasartan",
  telmisartan: "telmisarten, micardis",
  sacubitril: "entresto",
  ibuprofen: "ibuprophen, ibuprofene, ibruprofen, ibeprofen, nurophen, advill",
  naproxen: "naproxene, neproxen, alieve",
  diclofenac: "diclofenack, diclophenac, voltarene, voltarol",
  celecoxib: "celebrax",
  meloxicam: "meloxican",
  etoricoxib: "etoricoxcib",
  warfarin: "warferin, warfarine, coumadine, cumadin",
  phenprocoumon: "marcoumar, fenprocoumon",
  apixaban: "apixabin, eliquis",
  rivaroxaban: "zarelto, rivaroxaban, rivoroxaban",
  dabigatran: "dabigatrin, pradaxa",
  edoxaban: "edoxiban",
  clopidogrel: "clopidogril, clopidegrel, plavics",
  aspirin: "aspirine, asperin, kardegic, Adiro, acetylsalicylzuur",
  quinine: "quinine sulfate, quinine sulphate, kinine, chinine, tonic water",
  levothyroxine:
    "levothyroxin, levothyroxene, thyroxine, thyroxin, euthyrox, l-thyroxin, L-Thyroxin 75, synthroid, synthyroid, eltroxin, Eutirox",
  alendronate: "alendronate, alendronic acid, alendronat, fosamax, fosomax",
  risedronate: "risedronate, risedronic acid, actonel",
  ibandronate: "ibandronate, boniva",
  ciprofloxacin: "ciprofloxacine, ciproxin",
  levofloxacin: "levofloxicin",
  doxycycline: "doxicyclin, doxycylcine",
  minocycline: "minocyclene",
  lymecycline: "lymecyclin",
  salmeterol: "salmeterole, seretide, seritide, advaire, serevent",
  formoterol: "formotorol, symbacort, simbicort, fostair",
  vilanterol: "trellegy",
  salbutamol: "ventalin, ventolin",
  sertraline: "sertralene, sertaline",
  citalopram: "citalapram, citalopran",
  escitalopram: "escitalipram",
  fluoxetine: "fluoxatine, prosac",
  digoxin: "digoxen",
  lithium: "lithum",
  nifedipine: "nifedipin",
  prednisone: "predisone",
  prednisolone: "prednisalone, prednisilone",
  raloxifene: "raloxifine, evista",
  "conjugated oestrogens": "premarin",
  magnesium:
    "magnesium glycinate, magnesium glysinate, magnezium, magneesium, magnesio, magnésium, Magnesiumcitraat, magnesiumcitrat, Magnesiumoxid, magnesiumoxide, slow mag, epsom salts, biolectra, citrato de magnesio, citrate de magnésium, Magnesiumcitrat 150 mg Tabletten, magnesiumbisglycinaat, pidolato de magnesio, Magnesioboi",
  potassium:
    "Slow-K, kaliumchlorid, kalium, potasio, cloruro di potassio, potassio, Boi-K, Polase, cloruro de potasio, Trommcardin",
  calcium: "calcio, calcichew, Calcichew D3, adcal d3, adcal-d3, caltrate, tums",
  "vitamin E": "vitamine E, vitamina E, vit e, tocopherol",
  "vitamin K": "vitamin k2",
  "salt substitute": "lo salt, losalt",
  "oral rehydration salts": "dioralyte, diarolyte, pedialyte",
  "magnesium hydroxide": "milk of magnesia",
  triamterene: "Diazide",
  amiodarone: "Cordarone",
  fluindione: "Previscan",
  bisoprolol: "Concor, bisoprolole, Cardicor",
  amlodipine: "amlodopine, amlodapine, norvasc",
  metformin: "metforman, metformine",
  omeprazole: "omeprazol, omaprazole",
  pantoprazole: "pantaprazole",
  gabapentin: "gabapentine, gabapenten",
  pregabalin: "pregablin",
  paracetamol: "paracetemol, acetaminophine, tylenol",
  tramadol: "tramadole",
  allopurinol: "allopurinal",
  acenocoumarol: "Sintrom",
  dexketoprofen: "Enantyum",
  doxazosin: "Cardura",
  atenolol: "Tenormin",
  hydroquinine: "Inhibin, hydrokinine, hydrokinin",
  "carbasalate calcium": "Ascal cardio, carbasalaatcalcium",
};
const each = Object.entries(written).flatMap(([name, typed]) =>
  typed.split(", ").map((one) => [one, name] as const),
);

test("the list is as long as a year of letters", () => {
  expect(each.length).toBeGreaterThan(200);
});

test.each(each)("%s is %s, or it is asked whether it is; nothing else is understood", (typed, name) => {
  const { ingredients, doubts, unknown } = recognise(typed);
  const understood = ingredients.map((one) => one.name);
  const offered = doubts.flatMap(({ options }) => options.flatMap((one) => one.ingredients));
  expect([...understood, ...offered.map((one) => one.name)]).toContain(name);
  if (!understood.includes(name)) expect(understood).toEqual([]);
  expect(unknown).toEqual([]);
});

test("most are read without asking", () => {
  const asked = each.filter(([typed]) => recognise(typed).doubts.length > 0);
  expect(asked.length).toBeLessThan(each.length / 8);
});

test.each([
  ["Aquaphor", "a water tablet in Germany, an ointment in the US"],
  ["Benadryl", "one antihistamine in the US, another in the UK"],
  ["xeralto", "two slips in a short name"],
  ["eliquest", "two slips in a short name"],
  ["torvastatin", "its first letter is missing"],
  ["low salt", "a way of eating"],
  ["Lasicks", "two slips"],
  ["cozar", "one slip, in a word of five letters"],
])("%s is not understood by itself: %s", (typed) => {
  expect(recognise(typed).ingredients).toEqual([]);
});
