import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { seededRandom } from "#lib/base/stats/seeded-random";
import { classSources } from "./class-sources";
import { medicineClasses } from "./classes";
import { combinations, ingredients } from "./ingredients";
import { recognise } from "./recognise";
import { sourceOfName } from "./source-of-name";

const names = (text: string) => recognise(text).ingredients.map((i) => i.name);
const classes = (text: string) => [...new Set(recognise(text).ingredients.flatMap((i) => i.classes))].sort();

describe("the table", () => {
  test("holds far more than 250 names, each standing for one meaning", () => {
    const all = ingredients.flatMap((i) => i.names.map((n) => [n.toLowerCase(), i.name] as const));
    expect(all.length).toBeGreaterThan(700);
    expect(ingredients.flatMap((i) => (i.classes.length > 0 ? i.names : [])).length).toBeGreaterThan(250);
    const seen = new Map<string, string>();
    for (const [name, owner] of all) {
      expect(seen.get(name) ?? owner, name).toBe(owner);
      seen.set(name, owner);
    }
  });

  test("every class has members and a source", () => {
    const used = new Set(ingredients.flatMap((i) => i.classes));
    for (const id of Object.keys(medicineClasses)) {
      expect(used, id).toContain(id);
      expect(classSources[id as keyof typeof classSources].length).toBeGreaterThan(5);
    }
  });

  test("every name says where it is from, and those from general knowledge never look checked", () => {
    expect(sourceOfName("Lasix").id).toBe("leaflets");
    expect(sourceOfName("RamiLich")).toMatchObject({ id: "general knowledge" });
    expect(sourceOfName("RamiLich").words).toContain("not checked");
    const all = [...ingredients.flatMap((i) => i.names), ...Object.keys(combinations)];
    const unchecked = all.filter((name) => sourceOfName(name).id === "general knowledge");
    expect(all.length).toBeGreaterThan(5000);
    expect(unchecked.length).toBeGreaterThan(all.length / 2);
  });

  test("every part of a combination is an ingredient", () => {
    const known = new Set(ingredients.map((i) => i.name));
    for (const part of Object.values(combinations).flat()) expect(known).toContain(part);
  });

  test("every name is read as exactly itself, in any case, with nothing corrected and nothing left over", () => {
    const meanings = [
      ...ingredients.flatMap((i) => i.names.map((name) => [name, [i.name]] as const)),
      ...Object.entries(combinations).map(([name, parts]) => [name, [...parts].sort()] as const),
    ];
    for (const [name, meaning] of meanings)
      for (const typed of [name, name.toUpperCase()]) {
        const read = recognise(typed);
        expect(read.ingredients.map((i) => i.name).sort(), typed).toEqual(meaning);
        expect(read.ingredients.some((i) => i.corrected) || read.unknown.length > 0, typed).toBe(false);
      }
  });

  test("no name stands for one ingredient in one table and for several in another", () => {
    const single = new Set(ingredients.flatMap((i) => i.names.map((n) => n.toLowerCase())));
    for (const name of Object.keys(combinations)) expect(single.has(name), name).toBe(false);
  });

  test("between two names that a slip could take for each other, nothing is chosen", () => {
    const meaningOf = new Map<string, string>();
    for (const i of ingredients) for (const n of i.names) meaningOf.set(n.toLowerCase(), i.name);
    for (const [n, parts] of Object.entries(combinations)) meaningOf.set(n.toLowerCase(), parts.join());
    const single = [...meaningOf.keys()].filter((n) => /^[a-z]{6,}$/.test(n));
    const within = new Map<string, string[]>();
    for (const name of single)
      for (const at of name.split("").keys()) {
        const typed = name.slice(0, at) + name.slice(at + 1);
        within.set(typed, [...(within.get(typed) ?? []), name]);
      }
    let between = 0;
    for (const [typed, names] of within) {
      if (meaningOf.has(typed) || new Set(names.map((name) => meaningOf.get(name))).size < 2) continue;
      between += 1;
      for (const found of recognise(typed).ingredients)
        expect(found.corrected, `${names.join(" or ")}: ${typed} was read as ${found.name}`).toBe(false);
    }
    expect(between).toBeGreaterThan(20);
  });
});

describe("as people write them", () => {
  test.each([
    ["hydrochlorothiazide 12.5mg", ["hydrochlorothiazide"]],
    ["Losartan Potassium 50 mg tablets", ["losartan"]],
    ["losartan, potassium", ["losartan", "potassium"]],
    ["atorvastatin calcium 20mg at night", ["atorvastatin"]],
    ["Naproxen sodium 220mg", ["naproxen"]],
    ["diclofenac potassium", ["diclofenac"]],
    ["esomeprazole magnesium 20 mg", ["esomeprazole"]],
    ["levothyroxine sodium 75 micrograms", ["levothyroxine"]],
    ["magnesium citrate 400mg", ["magnesium"]],
    ["Magnesium bisglycinate", ["magnesium"]],
    ["co-amilofruse 5/40", ["amiloride", "furosemide"]],
    ["Hyzaar 100/25", ["losartan", "hydrochlorothiazide"]],
    ["lisinopril/hctz 10/12.5 mg", ["lisinopril", "hydrochlorothiazide"]],
    ["Ramipril 5 mg and amlodipine", ["ramipril", "amlodipine"]],
    ["Seretide 250 Accuhaler", ["fluticasone", "salmeterol"]],
    ["Ventolin inhaler when needed", ["salbutamol"]],
    ["Lévothyrox 50 µg", ["levothyroxine"]],
    ["Acetylsalicylsäure 100", ["aspirin"]],
    ["ASS 100 mg", ["aspirin"]],
    ["baby aspirin 81 mg", ["aspirin"]],
    ["Vitamin E 400 IU natural", ["vitamin E"]],
    ["vitamin D3 + K2", ["vitamin D", "vitamin K"]],
    ["Alka-Seltzer", ["aspirin", "sodium"]],
    ["Gaviscon Advance", ["alginate with potassium"]],
    ["Aldactide 25", ["spironolactone", "hydroflumethiazide"]],
    ["Viactiv", ["calcium", "vitamin D", "vitamin K"]],
    ["Cytacon 50 micrograms", ["vitamin B12"]],
    ["vitamin b complex", ["vitamin B6"]],
    ["tonic water", ["quinine"]],
    ["pickle juice", ["sodium"]],
    ["LoSalt", ["salt substitute"]],
    ["electrolyte powder", ["electrolyte powder"]],
    ["Liquid I.V.", ["oral rehydration salts"]],
    ["sodium valproate", ["valproate"]],
    ["calcium channel blocker", ["calcium channel blocker"]],
    ["calcium carbonate with vitamin D", ["calcium", "vitamin D"]],
    ["Coumadin", ["warfarin"]],
    ["Marcumar", ["phenprocoumon"]],
    ["a statin", ["a statin"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
    expect(recognise(text).ingredients.every((i) => !i.corrected)).toBe(true);
  });

  test.each([
    ["furosamide", "furosemide"],
    ["frusamide", "furosemide"],
    ["lisinipril", "lisinopril"],
    ["lysinopril", "lisinopril"],
    ["ramapril", "ramipril"],
    ["atorvastatine", "atorvastatin"],
    ["atrovastatin", "atorvastatin"],
    ["simvistatin", "simvastatin"],
    ["rosuvastatin calcuim", "rosuvastatin"],
    ["warfrin", "warfarin"],
    ["wafarin", "warfarin"],
    ["clopidigrel", "clopidogrel"],
    ["rivaroxiban", "rivaroxaban"],
    ["apixiban", "apixaban"],
    ["elequis", "apixaban"],
    ["xaralto", "rivaroxaban"],
    ["spironalactone", "spironolactone"],
    ["hydroclorothiazide", "hydrochlorothiazide"],
    ["indapimide", "indapamide"],
    ["bendroflumethazide", "bendroflumethiazide"],
    ["salmetarol", "salmeterol"],
    ["formeterol", "formoterol"],
    ["levothyroxin", "levothyroxine"],
    ["levothroxine", "levothyroxine"],
    ["alendronic acide", "alendronate"],
    ["ciprofloxicin", "ciprofloxacin"],
    ["doxycyclin", "doxycycline"],
    ["doxicycline", "doxycycline"],
    ["ibuprofin", "ibuprofen"],
    ["naproxin", "naproxen"],
    ["diclofenic", "diclofenac"],
    ["quinin", "quinine"],
    ["qinine", "quinine"],
    ["quinnine", "quinine"],
    ["potasium", "potassium"],
    ["pottasium chloride", "potassium"],
    ["magnesuim", "magnesium"],
    ["magnisium citrate", "magnesium"],
    ["calcuim", "calcium"],
    ["electrolite powder", "electrolyte powder"],
    ["salt substitue", "salt substitute"],
    ["asprin", "aspirin"],
    ["digoxine", "digoxin"],
    ["candasartan", "candesartan"],
    ["valsarten", "valsartan"],
    ["sertralin", "sertraline"],
    ["citaloprim", "citalopram"],
    ["Symbicourt", "formoterol"],
  ])("misspelt: %s", (text, expected) => {
    expect(names(text)).toContain(expected);
  });
});

describe("never guessed", () => {
  test.each([
    "water tablet",
    "blood thinner",
    "heart pills",
    "blood pressure tablet",
    "a small white one",
    "Ketotifen",
    "Penicillamine",
    "Bosentan",
    "Chamomile tea",
    "Lavender oil",
    "Stretching",
    "Bedtime stretching",
    "Bar of soap",
    "Hot bath",
    "Compression socks",
    "Lasorb",
    "Zocan",
    "Cosar",
    "Diovex",
    "Plavimax",
    "Norvan",
    "lisino",
    "war",
    "asp",
    "statistic",
    "quince",
    "calm",
    "pot",
    "salty soup",
  ])("%s", (text) => {
    const read = recognise(text);
    expect(read.ingredients).toEqual([]);
  });

  test("a neighbour in the alphabet is read as itself", () => {
    expect(names("hydralazine")).toEqual(["hydralazine"]);
    expect(names("hydroxyzine")).toEqual(["hydroxyzine"]);
    expect(classes("Losec")).toEqual(["ppi"]);
    expect(classes("Lasix")).toEqual(["loop-diuretic"]);
    expect(classes("quinidine")).toEqual(["heart-rhythm"]);
    expect(classes("prednisolone")).toEqual(["oral-steroid"]);
    expect(classes("Celexa")).toEqual(["heart-rhythm", "ssri"]);
    expect(classes("Celebrex")).toEqual(["nsaid"]);
    expect(classes("chloroquine")).toEqual([]);
    expect(classes("amiloride")).toEqual(["potassium-sparing-diuretic"]);
    expect(classes("amlodipine")).toEqual([]);
  });

  // Medicines that pharmacists mix up with one of ours, or that stand a slip or two from one.
  test.each(
    "Cerebyx, Adderall, Accutane, Advicor, Avandia, Avinza, buspirone, carboplatin, chlorpromazine, chlorpropamide, Diabinese, Diprivan, Enbrel, Fioricet, Fiorinal, Janumet, Kaletra, Latuda, loxapine, Lunesta, Lupron, Micronase, Mifeprex, Hiprex, Navane, Nexavar, oxcarbazepine, Patanol, Taxol, Lexiva, Platinol, Prandin, Precose, Pristiq, ribavirin, riboflavin, saxagliptin, selegiline, Salagen, Serzone, Sinequan, sumatriptan, Tequin, Tenex, Tigan, Tracleer, valganciclovir, Valcyte, Vesanoid, Vyvanse, Zofran, Zyvox, clomipramine, imipramine, desipramine, Norpramin, methadone, tolazamide, tolbutamide, lamivudine, cycloserine, Lamivir, Lotronex, Dilacor, Urex, Ambyen, Flomax, Rapamune, amantadine, nicotine, nifuroxazide, propafenone, protamine, pyridostigmine, quinagolide, rimantadine, sulfadiazine, thioridazine, tiagabine, trifluoperazine, trimipramine, ursodiol, vincristine, zidovudine, zaleplon, nadolol, metolar, mexiletine, methenamine, levocetirizine, levomepromazine, ketoconazole, itraconazole, isoniazid, interferon, hydromorphone, hydrocodone, oxymorphone, guanfacine, glucagon, fosphenytoin, ethambutol, ergocalciferol, doxepin, doxylamine, dapsone, danazol, cyproheptadine, cefaclor, cefixime, bromocriptine, betaxolol, bethanechol, benztropine, baricitinib, axitinib, atovaquone, apremilast, amisulpride, ambrisentan, alosetron, acitretin".split(
      ", ",
    ),
  )("%s is not taken for another medicine", (name) => {
    expect(recognise(name).ingredients.filter((i) => i.corrected)).toEqual([]);
  });

  test("what is not known is handed back as typed words", () => {
    expect(recognise("ramipril and frobnicate 5 mg")).toMatchObject({
      ingredients: [{ name: "ramipril" }],
      unknown: ["frobnicate"],
    });
  });

  test("two equally near medicines are not chosen between", () => {
    // One letter from Lozol (indapamide) and one from Loron (clodronate).
    expect(names("lozon")).toEqual([]);
    expect(names("lozoll")).toEqual(["indapamide"]);
    expect(names("zalsartan")).toEqual([]);
  });

  test("a name with one slip is read as itself or not at all: it never takes on the class of another", () => {
    const random = seededRandom(250);
    const pick = (from: string) => from[Math.floor(random() * from.length)] ?? "";
    const slipped = (name: string) => {
      const at = Math.floor(random() * name.length);
      const [before, here, after] = [name.slice(0, at), name[at] ?? "", name.slice(at + 1)];
      const letter = pick("abcdefghijklmnopqrstuvwxyz");
      if (here === " " || here === "-") return name;
      const swapped = /^[a-z]/.test(after) ? before + after[0] + here + after.slice(1) : before + after;
      return [before + after, before + letter + after, before + letter + here + after, swapped][
        Math.floor(random() * 4)
      ];
    };
    let read = 0;
    const all = ingredients.flatMap((i) => i.names).filter((_, at) => at % 5 === 0);
    for (const name of all) {
      const own = new Set(recognise(name).ingredients.flatMap((i) => i.classes));
      const typo = slipped(name) ?? "";
      const found = recognise(typo).ingredients.filter((i) => i.corrected);
      if (found.length > 0) read += 1;
      for (const one of found) for (const id of one.classes) expect(own, `${name}: ${typo}`).toContain(id);
    }
    expect(read).toBeGreaterThan(all.length / 2);
  });

  test("any text is read without falling over", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = recognise(text);
        expect(read.ingredients.length + read.unknown.length).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
