import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listFoodsByRef, listFoodsFor } from "../queries";
import { searchWords } from "../search-words";
import { importFoods } from "./import-foods";

/** The official layout in small, with its traps: everything quoted, line breaks and commas inside quotes, columns in any order. */
const files = {
  "food.csv": `\uFEFF"fdc_id","data_type","description","food_category_id","publication_date"\r
"100","foundation_food","Hummus, commercial","16","2019-04-01"\r
"321358","foundation_food","Hummus, commercial","16","2024-04-01"\r
"321359","sample_food","Hummus, sample 3","16","2019-04-01"\r
"167512","sr_legacy_food","Pillsbury Golden Layer
Biscuits, ""Refrigerated"", dough","18","2019-04-01"\r
"2705385","survey_fndds_food","Milk, whole","1002","2023-10-31"\r
"171890","sr_legacy_food","Beverages, coffee, brewed","14","2019-04-01"\r
"9","branded_food","CHIPS","Snacks","2020-01-01"\r
`,
  "food_nutrient.csv": `"id","fdc_id","nutrient_id","amount","data_points"
"1","321358","1090","71.1",""
"2","321358","1092","289.0",""
"3","321358","1109","",""
"4","321358","1124","900",""
"5","321358","1051","58.7",""
"6","100","1090","1",""
"7","167512","1093","1059.0",""
"8","167512","304","999",""
"9","2705385","304","12",""
"10","2705385","307","38",""
"11","2705385","323","0",""
"12","171890","1090","3",""
"13","171890","1087","2",""
`,
  "measure_unit.csv": `"id","name"\n"1000","cup"\n"1001","tablespoon"\n"9999","undetermined"\n`,
  "food_portion.csv": `"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight"
"1","321358","1","2.0","1001","","","33.9"
"2","167512","1","1.0","9999","","biscuit","34.0"
"3","2705385","1","","9999","1 cup","10205","244"
"4","2705385","2","","9999","1/2 cup","10205","122"
"5","2705385","3","","9999","Quantity not specified","90000","244"
"6","171890","1","1.0","1000","","8 fl oz, hot","237"
`,
  "nutrient.csv": `"id","name","unit_name","nutrient_nbr"\n"1090","Magnesium, Mg","MG","304"\n`,
};

/** A .zip of these files in a folder, packed as the download is. */
const zipOf = (contents: Record<string, string>) =>
  zipSync({
    FoodData_Central_csv: Object.fromEntries(
      Object.entries(contents).map(([name, text]) => [name, strToU8(text)]),
    ),
  });

const folder = mkdtempSync(join(tmpdir(), "fdc-"));
const owner = uuid() as AccountId;
const now = new Date("2026-11-22T12:00:00Z");
const shares: number[] = [];
const run = (path: string) => importFoods(path, { now, progress: (_, share) => shares.push(share) });
const write = (contents: Record<string, string>, into = folder) => {
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(into, name), text);
};

beforeAll(() => write(files));
afterAll(() => rmSync(folder, { recursive: true }));

test("foods come in with their six amounts and portions; unknown stays unknown, samples and brands stay out", async () => {
  expect(await run(folder)).toEqual({ ok: true, lines: ["4 foods can be found now."] });
  const foods = await db.food.findMany({ where: { source: "fdc" }, include: { portions: true } });
  expect(foods.map(({ id }) => id).sort()).toEqual(["fdc:167512", "fdc:171890", "fdc:2705385", "fdc:321358"]);
  const food = (id: string) => foods.find((it) => it.id === `fdc:${id}`);
  expect(food("321358")).toMatchObject({
    magnesiumMg: 71.1,
    potassiumMg: 289,
    vitaminEMg: null,
    calciumMg: null,
    waterG: 58.7,
  });
  expect(food("321358")?.portions).toMatchObject([{ amount: 2, measure: "tablespoon", gramWeight: 33.9 }]);
  // The three-digit number is the survey's magnesium and nobody else's.
  expect(food("167512")).toMatchObject({
    description: 'Pillsbury Golden Layer Biscuits, "Refrigerated", dough',
    sodiumMg: 1059,
    magnesiumMg: null,
  });
  expect(food("167512")?.portions).toMatchObject([{ amount: 1, measure: "biscuit", gramWeight: 34 }]);
  expect(food("2705385")).toMatchObject({ magnesiumMg: 12, sodiumMg: 38, vitaminEMg: 0, kind: "drink" });
  expect(food("2705385")?.portions).toMatchObject([
    { amount: 1, measure: "cup" },
    { amount: 0.5, measure: "cup" },
  ]);
  expect(food("171890")?.portions).toMatchObject([{ measure: "cup, 8 fl oz, hot" }]);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});

test("they are found at once, with a slip too, and say where they come from", async () => {
  const [hummus] = await listFoodsFor(owner, { wishes: searchWords("humus"), usualNow: new Map(), limit: 5 });
  expect(hummus).toMatchObject({ ref: "fdc:321358", detail: "USDA Foundation", source: "usda" });
  expect(hummus?.portions).toEqual([{ measure: "tablespoon", grams: 16.95 }]);
});

test("a newer download, zipped, replaces the older one; what it no longer lists is kept but not offered", async () => {
  const newer = { ...files, "food.csv": files["food.csv"].replace(/"171890".*\r\n/, "") };
  newer["food_nutrient.csv"] = newer["food_nutrient.csv"].replace('"71.1"', '"75"');
  const archive = join(folder, "download.zip");
  writeFileSync(archive, zipOf(newer));
  expect(await run(archive)).toEqual({
    ok: true,
    lines: [
      "3 foods can be found now.",
      "1 that are no longer listed are kept for what was logged, and not offered.",
    ],
  });
  expect((await db.food.findUnique({ where: { id: "fdc:321358" } }))?.magnesiumMg).toBe(75);
  expect((await db.food.findUnique({ where: { id: "fdc:171890" } }))?.retiredAt).toEqual(now);
  expect((await listFoodsByRef(owner, ["fdc:171890"]))[0]?.name).toBe("Beverages, coffee, brewed");
  // The same again changes nothing.
  expect(await run(archive)).toEqual({ ok: true, lines: ["3 foods can be found now."] });
  expect(await db.foodPortion.count({ where: { foodId: "fdc:2705385" } })).toBe(2);
});

test("a food that came with Charley is not there twice: told by its old number, else by its description", async () => {
  const came = { source: "sr24", aliases: [] };
  await db.food.createMany({
    data: [
      {
        ...came,
        id: "sr24:08634",
        description: "Biscuits, golden layer, dough",
        searchText: "biscuits golden layer dough",
      },
      {
        ...came,
        id: "sr24:14209",
        description: "Beverages, coffee, brewed",
        searchText: "beverages coffee brewed",
      },
    ],
  });
  const refs = async (query: string) =>
    (await listFoodsFor(owner, { wishes: searchWords(query), usualNow: new Map(), limit: 9 })).map(
      ({ ref }) => ref,
    );
  const lines = ["3 foods can be found now.", "1 more came with Charley and stay as they are."];
  expect(await run(folder)).toEqual({ ok: true, lines });
  expect(await refs("brewed coffee")).toEqual(["sr24:14209"]);
  expect((await refs("golden layer biscuits")).sort()).toEqual(["fdc:167512", "sr24:08634"]);

  // Where the numbers are told they decide: 171890 is another coffee, 167512 the same dough under another name.
  write({ "sr_legacy_food.csv": '"fdc_id","NDB_number"\n"167512","8634"\n"171890","14210"\n' });
  for (const _ of [1, 2]) {
    expect(await run(folder)).toMatchObject({ ok: true });
    expect(await refs("golden layer biscuits")).toEqual(["sr24:08634"]);
    expect((await refs("brewed coffee")).sort()).toEqual(["fdc:171890", "sr24:14209"]);
  }
  // An earlier import's twin is not offered any more, and stays for what was logged with it.
  expect((await db.food.findUnique({ where: { id: "fdc:167512" } }))?.retiredAt).toEqual(now);
});

/** A download of so many foods in the official layout, everything quoted, of all three sets. */
function generated(foods: number) {
  const types = ["foundation_food", "sr_legacy_food", "survey_fndds_food"] as const;
  const ids = ["1090", "1092", "1087", "1093", "1109", "1051"];
  const surveyIds = ["304", "306", "301", "307", "323", "255"];
  const text = (header: string, rows: string[][]) =>
    [header, ...rows.map((row) => row.map((cell) => `"${cell}"`).join(","))].join("\r\n");
  const each = <T>(make: (at: number) => T) => Array.from({ length: foods }, (_, at) => make(at));
  const id = (at: number) => String(900_000 + at);
  return {
    "food.csv": text(
      '"fdc_id","data_type","description","food_category_id"',
      each((at) => [id(at), types[at % 3] ?? "", `Casserole, number ${at}`, "1"]),
    ),
    "food_nutrient.csv": text(
      '"fdc_id","nutrient_id","amount"',
      each((at) =>
        (at % 3 === 2 ? surveyIds : ids)
          // Every seventh food has one amount that nobody measured.
          .filter((_, column) => at % 7 !== column)
          .map((nutrient, column) => [id(at), nutrient, String((at * 7 + column) % 400)]),
      ).flat(),
    ),
    "measure_unit.csv": '"id","name"\n"1000","cup"',
    "food_portion.csv": text(
      '"fdc_id","measure_unit_id","modifier","gram_weight","amount","portion_description"',
      each((at) => [id(at), "1000", "", String(100 + (at % 200)), "1", ""]),
    ),
  };
}

test("a large download comes in the same from a folder and an archive; twice changes nothing, and what was logged stays", async () => {
  const count = 2600;
  const large = mkdtempSync(join(tmpdir(), "fdc-"));
  const archive = join(large, "download.zip");
  write(generated(count), large);
  writeFileSync(archive, zipOf(generated(count)));
  await db.person.create({
    data: { id: owner, email: `${owner}@example.org`, timeZone: "Europe/Berlin" },
  });
  const entry = {
    ownerId: owner,
    id: uuid(),
    day: now,
    timeZone: "Europe/Berlin",
    name: "Casserole",
    kind: "food",
  };
  await db.dietEntry.create({
    data: { ...entry, foodRef: "fdc:900001", quantity: 1, unit: "cup", magnesiumMg: 1 },
  });
  const rows = () =>
    db.food.findMany({
      where: { id: { startsWith: "fdc:9" } },
      include: { portions: true },
      orderBy: { id: "asc" },
    });
  const entries = () => db.dietEntry.findMany({ where: { ownerId: owner } });
  const logged = await entries();

  expect(await run(large)).toMatchObject({ ok: true });
  const first = await rows();
  expect(first).toHaveLength(count);
  expect(first[1]).toMatchObject({
    magnesiumMg: 7,
    potassiumMg: null,
    calciumMg: 8,
    portions: [{ gramWeight: 101 }],
  });
  expect(first[2]).toMatchObject({ id: "fdc:900002", calciumMg: null, waterG: 18 });
  for (const again of [large, archive]) {
    expect(await run(again)).toMatchObject({ ok: true });
    expect(await rows()).toEqual(first);
  }
  expect(await entries()).toEqual(logged);

  // What breaks off half way leaves everything as it was.
  const broken = { ...generated(count), "food_portion.csv": '"fdc_id"\r\n"900001"' };
  broken["food_nutrient.csv"] = broken["food_nutrient.csv"].replaceAll('"7"', '"6"');
  writeFileSync(archive, zipOf(broken));
  expect(await run(archive)).toMatchObject({
    ok: false,
    reason: expect.stringMatching(/food_portion\.csv has no column/),
  });
  expect(await rows()).toEqual(first);
  rmSync(large, { recursive: true });
});

test("a wrong file says what is wrong and what to give", async () => {
  const reason = async (path: string) => {
    const outcome = await run(path);
    return outcome.ok ? "" : outcome.reason;
  };
  expect(await reason(join(folder, "nowhere"))).toMatch(/nothing at .*nowhere.*fdc\.nal\.usda\.gov/);
  writeFileSync(join(folder, "foods.json"), "{}");
  expect(await reason(join(folder, "foods.json"))).toMatch(/not a \.zip archive/);
  const empty = mkdtempSync(join(tmpdir(), "fdc-"));
  expect(await reason(empty)).toMatch(/food\.csv is not among the files/);
  write({ "food.csv": '"id","name"\n"1","x"\n' }, empty);
  expect(await reason(empty)).toMatch(/no column “fdc_id”/);
  write({ "food.csv": '"fdc_id","data_type","description"\n"1","branded_food","x"\n' }, empty);
  expect(await reason(empty)).toMatch(/no Foundation, SR Legacy or Survey food/);
  rmSync(empty, { recursive: true });
});
