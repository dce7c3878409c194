import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it, test } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { foodNames } from "./food-names";
import { knownFoods } from "./known-foods";
import { listAnswersFor, listFoodsByRef, listFoodsFor, listNames } from "./queries";
import { searchOnDevice } from "./search-on-device";
import { searchWords } from "./search-words";
import { splitNames } from "./split-names";

const owner = randomUUID() as AccountId;
const neighbour = randomUUID() as AccountId;
const almondDrink = randomUUID();
const figures = {
  magnesiumMg: null,
  potassiumMg: null,
  calciumMg: 120,
  sodiumMg: null,
  vitaminEMg: null,
  waterG: null,
};

beforeAll(async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  for (const id of [owner, neighbour]) await db.person.create({ data: { id, timeZone: "Europe/London" } });
  await db.ownFood.create({
    data: {
      ownerId: owner,
      id: almondDrink,
      name: "Almond drink",
      kind: "drink",
      basis: "100ml",
      ...figures,
    },
  });
});

const search = (query: string, usualNow: ReadonlyMap<string, number> = new Map(), who = owner) =>
  listFoodsFor(who, { wishes: searchWords(query), usualNow, limit: 12 });
const names = async (query: string) => (await search(query)).map(({ name }) => name);

describe("the food search", () => {
  it.each([
    ["almnods", "Almonds"],
    ["spinich", "Spinach, raw"],
    ["chedar chese", "Cheddar cheese"],
    ["dark choclate", "Dark chocolate, 70-85 % cacao"],
    ["watr", "Water, tap (US average)"],
    ["bananas", "Banana, raw"],
    ["strawberries", "Strawberries, raw"],
    ["tomatos", "Tomato, raw"],
    ["wholemeal bread", "Bread, whole wheat"],
    ["fish fingers", "Breaded fish fingers / sticks"],
    ["black pudding", "Black pudding (blood sausage)"],
    ["hot cross bun", "Fruit bread (US raisin bread)"],
    ["ginger nut", "Biscuit, ginger"],
    ["mac and cheese", "Macaroni cheese"],
    ["steak pie", "Pie, beef (US pot pie)"],
    ["sherry", "Wine, fortified, sweet (sherry, port)"],
    ["guinness", "Beer"],
    ["diet coke", "Cola, diet"],
    ["oxo cube", "Beef bouillon cube, dry"],
    ["jello", "Jelly (US gelatin dessert)"],
    ["mince", "Minced beef, cooked"],
    ["beef", "Roast beef"],
    ["chocolate", "Milk chocolate"],
    ["salt", "Table salt"],
    ["half and half", "Half and half (cream and milk)"],
    // Where no food is all of it, what the name ends with is what it is.
    ["green tea", "Green tea (minerals not known)"],
    // What stands alone is the everyday one, not the first in the alphabet or the first powder.
    ["cheese", "Cheddar cheese"],
    ["fish", "Cod, baked"],
    ["bacon", "Bacon, fried"],
    ["toast", "Toast, white"],
    ["peas", "Peas, cooked"],
    ["potatoes", "Potatoes, boiled"],
    ["gravy", "Gravy"],
    ["sugar", "Sugar, white"],
    ["decaf", "Coffee, decaffeinated"],
    ["tomato soup", "Tomato soup, made with milk"],
    ["semi-skimmed milk", "Milk, semi-skimmed (2%)"],
    ["cornflakes", "Corn flakes"],
    ["digestives", "Digestive biscuit (as graham cracker)"],
    ["chocolate milk", "Chocolate milk"],
    ["milk chocolate", "Milk chocolate"],
    ["soldiers", "Toast, white"],
    ["bitter", "Beer"],
    ["bread whole wheat", "Bread, whole wheat"],
    ["courgette", "Courgette / zucchini, cooked"],
    ["aubergine", "Aubergine, cooked"],
    ["prawns", "Prawns, cooked"],
    ["jacket potato", "Potato, baked with skin, unsalted"],
    ["porridge", "Oatmeal, made with water"],
    ["tinned tuna", "Tuna, canned"],
    ["swede", "Swede / rutabaga, cooked"],
    ["rocket", "Rocket"],
    ["gherkins", "Pickles, dill"],
    ["silverbeet", "Swiss chard, cooked, unsalted"],
    ["milk", "Milk, whole"],
    ["milk whole", "Milk, whole"],
    ["tea", "Tea, black"],
    ["butter", "Butter, salted"],
    ["red wine", "Red wine"],
    ["LMNT", "LMNT drink mix"],
    ["cream", "Cream, single"],
    ["bratwurst", "Bratwurst, pork"],
    ["2% milk", "Milk, semi-skimmed (2%)"],
  ])("answers %s with %s first", async (query, first) => {
    const found = await names(query);
    // The person's own almond drink leads where it answers as well as the seed's foods do.
    expect(found.filter((name) => name !== "Almond drink")[0]).toBe(first);
  });

  it.each([
    ["cottage pie", true],
    ["fish pie", true],
    ["yorkshire pudding", true],
    ["green tea", true],
    ["bovril", true],
    // A word of it is not it: cheese with ham, bread with cheese, a platter, sweets with almonds, the letter of another vitamin.
    ["cheese sandwich", true],
    ["ham sandwich", true],
    ["peanut butter sandwich", true],
    ["sandwich", false],
    ["lamb kofta", false],
    ["turmeric latte", false],
    ["salmon pie", false],
    ["almond yogurt", false],
    ["chicken liver sandwich", false],
    ["grilled cheese", true],
    ["almond milk", true],
    ["oat milk", true],
    ["latte", true],
    ["cider", true],
    ["vitamin d", false],
    ["BLT", true],
    ["ham and cheese sandwich", true],
    ["chips", true],
    ["aubergine", true],
    ["soda bread", true],
    ["goats milk", true],
    ["orange juice", true],
    ["mushroom soup", true],
    ["2% milk", true],
    ["cream", true],
    ["bratwurst", true],
    ["apple pie", true],
    ["chedar chese", true],
    ["bread, wholemeal", true],
  ])("says of %s whether the first answer is all of it", async (query, isWhole) => {
    const found = await listAnswersFor(owner, { wishes: searchWords(query), usualNow: new Map(), limit: 5 });
    expect(found.isWhole).toBe(isWhole);
  });

  it.each([
    ["toast tea marmalade", ["toast", "tea", "marmalade"]],
    ["porridge banana milk", ["porridge", "banana", "milk"]],
    ["ham eggs chips", ["ham", "eggs", "chips"]],
    ["almond drink zanzibar", null],
    ["cottage pie peas", ["cottage pie", "peas"]],
    // The first says of the second what it is made of.
    ["waffle fries", null],
    ["almond butter croissant", ["almond butter", "croissant"]],
    // Nobody has oats and milk who says oat milk.
    ["oat milk", null],
    ["ham sandwich", null],
    ["salmon salad", null],
  ])("tells in %s where one name ends and the next begins", async (typed, parts) => {
    expect(splitNames(typed, await listNames(owner))).toEqual(parts);
  });

  it("answers with what comes nearest when no food is all that was asked, and with nothing to nonsense", async () => {
    expect((await names("greek yogurt"))[0]).toMatch(/^Yogurt/);
    expect(await names("xyzzyq")).toEqual([]);
    expect(await names("  and of the ")).toEqual([]);
    expect(await names("%_'\"; drop table")).toEqual(expect.any(Array));
  });

  it("puts what she has at this hour first, then her own foods, then the short list", async () => {
    expect((await names("almond"))[0]).toBe("Almond drink");
    const usual = await search("milk", new Map([["sr24:01082", 9]]));
    expect(usual.slice(0, 2).map(({ name }) => name)).toEqual(["Milk, low fat (1%)", "Milk, whole"]);
  });

  it("never shows her own foods to another, nor a food that is retired", async () => {
    expect((await search("almond drink", new Map(), neighbour)).map(({ ref }) => ref)).not.toContain(
      `own:${almondDrink}`,
    );
    expect(await listFoodsByRef(neighbour, [`own:${almondDrink}`])).toEqual([]);
    expect(await listFoodsByRef(owner, [`own:${almondDrink}`])).toMatchObject([
      { calciumMg: 120, magnesiumMg: null },
    ]);
    await db.food.update({ where: { id: "sr24:12061" }, data: { retiredAt: new Date() } });
    expect(await names("almonds")).not.toContain("Almonds");
    expect((await listFoodsByRef(owner, ["sr24:12061"]))[0]?.name).toBe("Almonds");
    // As a file that was put together by hand may hold it: a favourite like this must not close the day's page for good.
    expect(await listFoodsByRef(owner, ["own:", "own:almonds", "off:x", "sr24:12061"])).toHaveLength(1);
    await db.food.update({ where: { id: "sr24:12061" }, data: { retiredAt: null } });
  });
});

test("a food comes with its usual portion first, and unknown figures stay unknown", async () => {
  const [prunes] = await listFoodsByRef(owner, ["sr24:09291"]);
  expect(prunes).toMatchObject({ usual: { quantity: 5, unit: "prunes" }, basis: "100g", source: "usda" });
  expect(prunes?.portions[0]).toEqual({ measure: "prunes", grams: 8 });
  const [stick] = await listFoodsByRef(owner, ["label:liquid-iv-stick"]);
  expect(stick).toMatchObject({
    usual: { quantity: 1, unit: "serving" },
    magnesiumMg: null,
    potassiumMg: 370,
    grade: "secondary",
  });
});

test.each([
  ["chees", true],
  ["cheddar", true],
  ["spinich", true],
  ["cheese sandwich", true],
  ["cottage pie zanzibar", false],
  ["toast tea marmalade", false],
])(
  "says of “%s” whether any food has all its words, also while they are being typed",
  async (query, isFound) => {
    const found = await listAnswersFor(owner, { wishes: searchWords(query), usualNow: new Map(), limit: 5 });
    expect(found.isFound).toBe(isFound);
  },
);

describe("the search a device makes by itself", () => {
  const day = civilDate("2026-03-28");
  const answered = async (query: string, who = owner) => {
    const known = await knownFoods(who, { day });
    const { foods, isWhole } = searchOnDevice(searchWords(query), known, 5);
    return { names: foods.map(({ name }) => name), isWhole };
  };

  it.each([
    "milk",
    "almnods",
    "wholemeal bread",
    "bananas",
    "tomatos",
    "tap water",
    "dark choclate",
    "porridge",
  ])("answers “%s” first with what the server answers first", async (query) => {
    const here = await answered(query);
    // Asked for somebody who has no foods of the person's own.
    const [first] = await search(query, new Map(), randomUUID() as AccountId);
    expect(here).toMatchObject({ names: [first?.name, ...here.names.slice(1)], isWhole: true });
  });

  it("says that a food it does not know is not found, and takes a sentence apart as the server does", async () => {
    expect((await answered("quinoa flakes zanzibar")).isWhole).toBe(false);
    expect(searchOnDevice([], await knownFoods(owner, { day }), 5)).toEqual({
      foods: [],
      isFound: false,
      isWhole: false,
    });
    const called = (await knownFoods(owner, { day })).map(({ calledBy }) => calledBy);
    expect(splitNames("toast tea marmalade", foodNames(called))).toEqual(["toast", "tea", "marmalade"]);
  });

  it("knows what she had lately, however far down the list, and nothing of what her neighbour had", async () => {
    const rare = await db.food.findFirstOrThrow({
      where: { shortRank: null, retiredAt: null, description: { contains: "Agave" } },
    });
    await db.dietEntry.create({
      data: {
        ownerId: neighbour,
        id: randomUUID(),
        day: columnOfCivilDate(addDays(day, -3)),
        timeZone: "Europe/London",
        kind: "food",
        name: rare.description,
        foodRef: rare.id,
        source: "app",
      },
    });
    expect((await answered("agave", neighbour)).names[0]).toContain("Agave");
    expect((await answered("agave")).names).toEqual([]);
  });
});
