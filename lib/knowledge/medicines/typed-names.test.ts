import { expect, test } from "vitest";
import { toldClasses } from "./classes";
import { type Recognised, recognise } from "./recognise";
import { understandingOf } from "./understood";

/**
 * What people typed, how far it must be understood, and the classes that follow: names of seven countries, most chosen
 * because they had been missed or read wrongly. Creams, gels, eye drops and baths have no class: they are not tablets.
 */
const typedNames = `
Sando-K | exact | potassium-salt
Lo Salt | exact | potassium-salt
LoSalt | exact | potassium-salt
So-Lo salt | exact | potassium-salt
Slow-Mag | exact | magnesium-salt,calcium-salt
Hyland's leg cramps | exact | quinine
Theraworx | exact | magnesium-salt
Crampex | exact | calcium-salt
Magnesium glycinate 400 | exact | magnesium-salt
Nuun | exact | potassium-salt,sodium-salt,magnesium-salt
LMNT | exact | potassium-salt,sodium-salt,magnesium-salt
K2 | exact | vitamin-k
Vitamin D3 & K2 | exact | vitamin-k
Symbicort | exact | laba
Trelegy | exact | laba
Entresto | exact | arb
Exforge HCT | exact | arb,thiazide-diuretic
Furosemid | exact | loop-diuretic
Torasemid AL 10 | exact | loop-diuretic
Hydrochlorothiazid | exact | thiazide-diuretic
Bisoprolol HCT | exact | thiazide-diuretic
Inegy | exact | statin
Crestor | exact | statin
Ramipril comp | exact | ace-inhibitor,thiazide-diuretic
Ramipril HCT | exact | ace-inhibitor,thiazide-diuretic
RamiLich | exact | ace-inhibitor
Triatec HCT | exact | ace-inhibitor,thiazide-diuretic
Enalapril plus | exact | ace-inhibitor,thiazide-diuretic
Lisinopril comp | exact | ace-inhibitor,thiazide-diuretic
Candesartan comp | exact | arb,thiazide-diuretic
Valsartan HCT | exact | arb,thiazide-diuretic
Dafiro HCT | exact | arb,thiazide-diuretic
Aldactone | exact | potassium-sparing-diuretic
spiro 25 | exact | potassium-sparing-diuretic
Spironolacton-ratiopharm | exact | potassium-sparing-diuretic
Triampur comp | exact | potassium-sparing-diuretic,thiazide-diuretic
Kanrenol | exact | potassium-sparing-diuretic
Septrin | exact | trimethoprim
tacrolimus | exact | calcineurin-inhibitor
ciclosporin | exact | calcineurin-inhibitor
Clexane | exact | heparin
blood thinner | ask |
Blutverdünner | ask |
Marcumar | exact | vitamin-k-antagonist
Marevan | exact | vitamin-k-antagonist
Coumadine | exact | vitamin-k-antagonist
Previscan | exact | vitamin-k-antagonist
Sintrom 4 | exact | vitamin-k-antagonist
Warfarin 3mg blue | exact | vitamin-k-antagonist
Xarelto | exact | doac
Eliquis 5 | exact | doac
ASS 100 | exact | antiplatelet
Cartia | ask |
Adiro 100 | exact | antiplatelet
Tromalyt | exact | antiplatelet
CoPlavix | exact | antiplatelet
75mg aspirin | exact | antiplatelet
Quinine sulphate 300mg | exact | quinine
Biquinate | exact | quinine
Limptar N | exact | quinine
Hexaquine | exact | quinine
tonic water | exact | quinine
slimline tonic | exact | quinine
cinchona bark | exact | quinine
Chlorvescent | exact | potassium-salt
Slow K | exact | potassium-salt
Klor-Con M20 | exact | potassium-salt
Effer-K | exact | potassium-salt
Kaleorid | exact | potassium-salt
Diffu-K | exact | potassium-salt
Kalinor Brause | exact | potassium-salt
Tromcardin complex | exact | potassium-salt,magnesium-salt
Lentokalium | exact | potassium-salt
Potassium aspartate | exact | potassium-salt
cream of tartar | exact | potassium-salt
Diasporal | exact | magnesium-salt
Doppelherz Magnesium | exact | magnesium-salt
MagnaPhos | exact | magnesium-salt
magnesium glycerophosphate | exact | magnesium-salt
Magnesium Taurat | exact | magnesium-salt
Natural Calm | exact | magnesium-salt
Magtein | exact | magnesium-salt
Mag citrate | exact | magnesium-salt
MgO 400 | exact | magnesium-salt
Epsom salt bath | exact |
Magnesium spray | exact | magnesium-salt
Crampeze | exact | magnesium-salt
Andrews liver salts | exact | magnesium-salt,sodium-salt
Milk of Magnesia | exact | magnesium-salt
Rennie | exact | magnesium-salt,calcium-salt
Gaviscon Advance | exact | sodium-salt,potassium-salt
Seretide | exact | laba
Inuvair | exact | laba
Innovair | exact | laba
Formodual | exact | laba
Atectura Breezhaler | exact | laba
Enerzair | exact | laba
Duaklir | exact | laba
Oxis | exact | laba
AirSupra | exact | saba
Atozet | exact | statin
Rosuzet | exact | statin
Cholib | exact | statin
Caduet | exact | statin
Sortis | exact | statin
red yeast rice | exact | statin
omeprazole | exact | ppi
donepezil | exact | cholinesterase-inhibitor
Prolia | exact | denosumab
Fosamax | exact | bisphosphonate
Priadel | exact | lithium
digoxin | exact | digoxin
Levothyrox | exact | levothyroxine
hydrocortisone cream | exact |
Voltarol gel | exact |
Voltarol Emulgel | exact |
prednisolone eye drops | exact |
dexamethasone eye drops | exact |
ciprofloxacin eye drops | exact |
Nytol | exact |
Emergen-C | exact | vitamin-b6,vitamin-e,magnesium-salt,calcium-salt,vitamin-k
Centrum | exact | vitamin-b6,vitamin-e,magnesium-salt,calcium-salt,vitamin-k
Airborne | exact | vitamin-b6,vitamin-e,magnesium-salt,calcium-salt,vitamin-k
nattokinase | exact |
fish oil | exact |
furosimide 40 | exact | loop-diuretic
frusemide | exact | loop-diuretic
bendro | exact | thiazide-diuretic
bendroflu 2.5 | exact | thiazide-diuretic
ramapril | exact | ace-inhibitor
losarton | exact | arb
Amlodipin besilat | exact |
B-50 complex | exact | vitamin-b6
Vitamin B Komplex | exact | vitamin-b6
Becosules | exact | vitamin-b6
Magnésium B6 | exact | magnesium-salt,vitamin-b6
MagneVie B6 | exact | magnesium-salt,vitamin-b6
Vit E 400 | exact | vitamin-e
pickle juice | exact | sodium-salt
effervescent co-codamol | exact | sodium-salt
Solpadeine soluble | exact | sodium-salt
Nurofen | exact | nsaid
Aleve | exact | nsaid,naproxen
low dose naltrexone | exact |
`;
const rows = typedNames
  .trim()
  .split("\n")
  .map((row) => {
    const [typed = "", understood = "", classes = ""] = row.split("|").map((cell) => cell.trim());
    return { typed, understood, classes: classes.split(",").filter(Boolean).sort() };
  });

const toldOf = ({ ingredients }: Recognised) =>
  [...new Set(ingredients.flatMap((one) => one.classes))].filter((one) => toldClasses.includes(one)).sort();

test.each(rows)("$typed: $understood, $classes", ({ typed, understood, classes }) => {
  const read = recognise(typed);
  expect(understandingOf(read)).toBe(understood);
  expect(toldOf(read)).toEqual(classes);
});

test("there are as many as were typed", () => {
  expect(rows.length).toBeGreaterThanOrEqual(140);
});

// Further names of the same kinds.
test.each([
  ["Innovair", ["laba"]],
  ["Naprilene", ["ace-inhibitor"]],
  ["Coltramyl", []],
  ["Tritazide", ["ace-inhibitor", "thiazide-diuretic"]],
  ["Godamed", ["antiplatelet"]],
  ["DuoCover", ["antiplatelet"]],
  ["Astrix", ["antiplatelet"]],
  ["Cotriatec", ["ace-inhibitor", "thiazide-diuretic"]],
  ["Span-K", ["potassium-salt"]],
  ["K-Phos", ["potassium-salt"]],
  ["MG.K Vis", ["magnesium-salt", "potassium-salt"]],
  ["Dociteren", ["potassium-sparing-diuretic", "thiazide-diuretic"]],
  ["Osyrol", ["potassium-sparing-diuretic"]],
  ["Quinate", ["quinine"]],
  ["bitter lemon", ["quinine"]],
  ["coconut water", ["potassium-salt"]],
  ["BisoHexal comp", ["thiazide-diuretic"]],
  ["Enalapril-ratiopharm comp", ["ace-inhibitor", "thiazide-diuretic"]],
  ["Perindopril plus", ["ace-inhibitor", "thiazide-diuretic"]],
  ["furosemida cinfa 40 mg comprimidos", ["loop-diuretic"]],
  ["magnesium gel", []],
  ["ibuprofen cream", []],
  ["ketoprofen gel 2.5%", []],
  ["magnesium bath flakes", []],
  ["timolol eye drops", []],
])("%s has the classes %j", (typed, classes) => {
  const read = recognise(typed);
  expect(understandingOf(read)).toBe("exact");
  expect(toldOf(read)).toEqual(classes);
});

test.each(["Xyzaro HCT", "brivudine sodium", "Lasicks", "water tablet", "bp tablets 5 mg"])(
  "%s is asked, and nothing of a doubtful part is stated",
  (typed) => {
    const read = recognise(typed);
    expect(understandingOf(read)).toBe("ask");
  },
);

test("a question is answered by a name beside it", () => {
  const read = recognise("water tablet, furosemide 40 mg");
  expect(understandingOf(read)).toBe("exact");
  expect(read.ingredients.map(({ name }) => name)).toEqual(["furosemide"]);
});

test("a thousand names of 200 letters are read in under 300 ms, however unlike a medicine they are", () => {
  recognise("furosemide furosemidum frusemidde");
  const letters = "crstaeiolnp";
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const word = () => Array.from({ length: 5 + next(6) }, () => letters[next(letters.length)]).join("");
  const name = () => Array.from({ length: 30 }, word).join(" ").slice(0, 200);
  // The processor's time, not the clock's, and the best of three: the tests run beside each other.
  const spent = [1, 2, 3].map(() => {
    const names = Array.from({ length: 1000 }, name);
    const before = process.cpuUsage();
    for (const one of names) recognise(one);
    return process.cpuUsage(before).user / 1000;
  });
  expect(Math.min(...spent)).toBeLessThan(300);
});

test("a name is read once and remembered", () => {
  expect(recognise("Xarelto 20 mg")).toBe(recognise("Xarelto 20 mg"));
});
