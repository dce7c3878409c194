import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { civilDate } from "#lib/base/time/civil-date";
import { intakeOf } from "#lib/diary/foods/intake-of";
import { listAnswersFor, listNames } from "#lib/diary/foods/queries";
import { amountColumns } from "#lib/knowledge/nutrients/columns";
import type { AccountId } from "#lib/people/accounts/owner";
import { seed } from "#lib/server/db/seed";
import { env } from "#lib/server/env";
import { mealProposals } from "./meal-proposals";
import { mealText } from "./meal-text";

/** What people wrote in many kitchens, and the lines each is read as: sure, chosen and marked so, or kept by its name. */
const sentences = ["read-sentences", "read-kitchens"].flatMap((file) =>
  z
    .array(z.object({ text: z.string(), lines: z.array(z.string()) }))
    .parse(JSON.parse(readFileSync(`lib/diary/diet/${file}.json`, "utf8"))),
);
const owner = randomUUID() as AccountId;
let names: ReadonlySet<string>;

beforeAll(async () => {
  await seed({ databaseUrl: env.databaseUrl ?? "", seedDir: "prisma/seed", amountColumns });
  names = await listNames(owner);
});

async function linesOf(text: string): Promise<string[]> {
  const read = await mealProposals(mealText(text, civilDate("2026-11-29")).lines, {
    answersFor: (wishes) => listAnswersFor(owner, { wishes, usualNow: new Map(), limit: 3 }),
    names: () => names,
    profile: { glassMl: 200, units: "metric" },
  });
  return read.map(({ line, choices: [best], isWhole }) => {
    if (!isWhole || !best) return `name-only: ${line.food}`;
    const { quantity, unit, sure } = best.amount;
    const { grams } = intakeOf(best.food, quantity, unit);
    const said = `${best.food.name.slice(0, 50)} ${quantity} ${unit} ${grams}`;
    return `${sure ? "exact" : "assumed"}: ${said}`.replace(/\d+\.\d{3,}/g, (figure) =>
      Number(figure).toFixed(2),
    );
  });
}

test.each(sentences)("$text", async ({ text, lines }) => {
  expect(await linesOf(text)).toEqual(lines);
});

test("most lines have their food, and none is a word that is no food", () => {
  const lines = sentences.flatMap((sentence) => sentence.lines);
  const known = lines.filter((line) => !line.startsWith("name-only"));
  expect(sentences.length).toBeGreaterThan(400);
  expect(known.length / lines.length).toBeGreaterThan(0.85);
  for (const line of lines)
    expect(line).not.toMatch(
      /skipped|was sick|same as|no dinner|anything|yesterday|^name-only: (?:x ?\d|g|in|just|only|no|again|lunch|spears|cooked|iu|\d.*)$/,
    );
});

test.each([
  "no salt peanuts 30g",
  "no salt crisps",
  "no salt popcorn",
  "no salt butter on toast",
  "rice no salt 100g",
  "unsalted peanuts 30g",
  "soup without salt",
])("%s holds no salt of its own", async (text) => {
  for (const line of await linesOf(text)) expect(line).not.toMatch(/: (?:salt|.*potassium chloride)/i);
});

test.each([
  ["latte with oat milk", "Oat milk latte"],
  ["flat white with oat milk", "Oat milk flat white"],
  ["oat milk latte", "Oat milk latte"],
  ["latte (oat milk)", "Oat milk latte"],
  ["almond milk latte", "Almond milk latte"],
  ["soya latte", "Soya milk latte"],
  ["soy latte", "Soya milk latte"],
  ["skinny latte", "Latte with skimmed milk"],
  ["milky tea", "Tea with milk"],
  ["buttered toast", "Toast with butter"],
])("%s is %s", async (text, name) => {
  const [line, ...others] = await linesOf(text);
  expect(line).toContain(`: ${name} `);
  expect(others).toEqual([]);
});

test.each(["cappuccino with oat milk", "coconut milk latte", "soya cappuccino"])(
  "%s is no coffee with dairy",
  async (text) => {
    for (const line of await linesOf(text)) expect(line).toMatch(/^name-only|(?:oat|coconut|soya) milk/i);
  },
);
