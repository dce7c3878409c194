// A nutrient is one row of the table: whoever counts, asks, reads, writes or says amounts takes them from there. Proven by a
// seventh, which nobody knows of but the table.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { DoseAmountFields } from "#app/(diary)/remedies/dose-amount-fields";
import { addDays, civilDate } from "#lib/base/time/civil-date";
import { lastWeeks } from "#lib/base/time/date-range";
import { instantSchema } from "#lib/base/time/schema";
import { entryOfFood } from "#lib/diary/diet/entry-body";
import { contentsWords } from "#lib/diary/diet/entry-words";
import { mealItemOf } from "#lib/diary/diet/had-again";
import { handEntry } from "#lib/diary/diet/hand-entry";
import { ledgerIntakes } from "#lib/diary/diet/ledger-intakes";
import { dietDayReport } from "#lib/diary/diet/report";
import { dietEntryBodySchema } from "#lib/diary/diet/schema";
import { fdcAmount } from "#lib/diary/foods/fdc/fdc-food";
import { offOffer } from "#lib/diary/foods/off/off-offer";
import { offProduct } from "#lib/diary/foods/off/off-product";
import { offerOfOwnFood } from "#lib/diary/foods/offer-of-row";
import { printedWords } from "#lib/diary/foods/printed-words";
import { ownFoodSchema, typedLabelSchema } from "#lib/diary/foods/schema";
import { foodOfTyped, typedFoodOf } from "#lib/diary/foods/typed-food";
import { holdsWords } from "#lib/diary/remedies/holds-words";
import { amountsOfLabel } from "#lib/diary/remedies/label-of-line";
import { doseLabelSchema, remedyBodySchema } from "#lib/diary/remedies/schema";
import { dietEntryAnswerSchema, dietEntryInputSchema } from "#lib/exchange/api/schema";
import { gridProposal } from "#lib/exchange/recognition/grid-proposal";
import { textGrid } from "#lib/exchange/recognition/text-grid";
import { bandsOf } from "#lib/exchange/summary/bands";
import { summarySnapshot } from "#lib/exchange/summary/build";
import { csvOfRows } from "#lib/exchange/transfer/diary-file";
import { fieldChoices } from "#lib/exchange/transfer/words";
import { intakeFigure } from "#lib/insight/figures/figures";
import { intakeDays } from "#lib/insight/record/intake-days";
import { linksReport } from "#lib/insight/trends/links/links-report";
import { trendReport } from "#lib/insight/trends/report";
import { amountsOfColumns, columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { nutrientsInWords } from "#lib/knowledge/nutrients/nutrient";
import { diaryOf, lastTestNight, remedyPeriod } from "#testing/diary";
import { aboutSummary, summaryRequest } from "#testing/summary";
import { LabelFields } from "./label-fields";

vi.mock("#lib/knowledge/nutrients/table", async (original) => {
  const { nutrientTable } = await original<typeof import("#lib/knowledge/nutrients/table")>();
  const [first] = nutrientTable;
  const zinc = {
    ...{ nutrient: "zinc", name: "zinc", label: "Zinc", column: "zincMg", subject: null, isLead: false },
    dailyValueMg: 11,
    pack: { label: "Zinc", forms: ["mg", "% DV"] },
    file: { label: "Zinc, mg", names: ["zinc mg", "zinc"] },
    fdc: { id: "1095", surveyId: "309" },
    off: "zinc",
  };
  return { nutrientTable: [...nutrientTable, { ...first, ...zinc }] };
});

const timeZone = "Europe/Berlin";
const isZinc = ({ nutrient }: { nutrient: string }) => nutrient === "zinc";
/** Three milligrams of it, wherever a row of amounts stands. */
const zinc = { zincMg: 3 };
const noAmounts = columnsOf({});
const when = { day: lastTestNight, consumedAt: null, timeZone };

const food = offerOfOwnFood({
  ...{ id: "0195dd7e-0000-7000-8000-000000000001", name: "Oysters", brand: null, kind: "food" },
  ...{ basis: "100g", servingLabel: null, servingGrams: null, ...noAmounts, ...zinc },
});
const entry = entryOfFood(food, { quantity: 200, unit: "g" }, when);

test("an entry holds it, keeps it, says it, and saves it with a meal", () => {
  expect(dietEntryBodySchema.parse(entry)).toMatchObject({ zincMg: 6 });
  expect(contentsWords(entry).known).toContainEqual({ label: "Zinc", amount: "6 mg" });
  expect(mealItemOf({ ...entry, id: "one", rev: 1 })).toMatchObject({ zincMg: 6 });
  const { magnesiumMg: _, ...older } = { ...entry, ...noAmounts };
  expect(dietEntryBodySchema.parse(older), "what was kept before it was followed").toEqual({
    ...older,
    magnesiumMg: null,
  });
});

test("a day adds it up, and says how many foods report it", () => {
  const rows = dietDayReport({
    day: lastTestNight,
    entries: [
      { ...entry, id: "one", rev: 1 },
      { ...entry, ...noAmounts, id: "two", rev: 1 },
    ],
    ledger: ledgerIntakes([ofRemedy()], [], { day: lastTestNight, scheduledDoses: "taken" }),
    profile: { birthYear: 1955, sex: "female", pregnancy: null, authority: "us" },
  });
  const row = rows.find(isZinc);
  expect(row?.food).toMatchObject({ amount: "≥ 6 mg", base: "1 of 2 foods reports it" });
  expect(row?.supplements.coverage).toEqual({ amount: 5.5, known: 1, of: 1 });
});

/** A tablet whose label gives half of the US Daily Value. */
function ofRemedy() {
  const label = doseLabelSchema.parse({ zincMg: { as: "% DV", amount: 50 } });
  const line = {
    ...{ id: "0195dd7e-0000-7000-8000-000000000002", strength: null, reason: null, startedOn: lastTestNight },
    ...{ stoppedOn: null, unitsPerDose: 1, timesPerDay: 1, perDose: amountsOfLabel(label), printed: label },
  };
  const body = { name: "Tablet", kind: "supplement", form: null, note: null, lines: [line] };
  return { ...remedyBodySchema.parse(body), id: "tablet", rev: 1 };
}

test("a dose is asked about it in the forms of its label, and says what it holds", () => {
  const [line] = ofRemedy().lines;
  expect(line && holdsWords(line)).toBe("50 % of the US Daily Value of zinc, 5.5 mg zinc");
  const form = renderToStaticMarkup(
    createElement(DoseAmountFields, { value: doseLabelSchema.parse({}), onChange: () => undefined }),
  );
  expect(form).toContain("Zinc");
});

test("the form of a label asks for it, and a food takes it on as it was printed", () => {
  const label = typedLabelSchema.parse({
    ...typedFoodOf(null).label,
    zinc: { as: "% DV", amount: 100 },
  });
  const form = renderToStaticMarkup(createElement(LabelFields, { value: label, onChange: () => undefined }));
  expect(form).toMatch(/Zinc.*100 % is 11 mg/s);
  const typed = { ...typedFoodOf(null, "Oysters"), label };
  const kept = ownFoodSchema.parse(
    foodOfTyped(typed, { id: "0195dd7e-0000-7000-8000-000000000001", barcode: null }),
  );
  expect(kept).toMatchObject({ zincMg: 11 });
  expect(printedWords(kept)).toBe("per 100 g: zinc 100 % of the US Daily Value");
  const label2 = doseLabelSchema.parse({ zincMg: { as: "mg", amount: 4 } });
  const byHand = {
    ...when,
    name: "Oysters",
    kind: "food" as const,
    amount: "six",
    waterG: null,
    label: label2,
  };
  expect(handEntry(null, byHand)).toMatchObject({ zincMg: 4 });
});

/** Four weeks of complete days with some 8 mg of it, as the database would keep their sums. */
function diary() {
  const days = Array.from({ length: 28 }, (_, back) => addDays(lastTestNight, -back));
  const six = Array.from({ length: 6 }, () => [null, 0] as const).flat();
  const intake = intakeDays(
    days.map((day, at) => [day, [1, ...six, 4 + (at % 9), 1], null]),
    new Map(days.map((day) => [day, true])),
  );
  const perDose = amountsOfColumns({ ...noAmounts, ...zinc });
  const tablet = { ...remedyPeriod("Tablet"), kind: "supplement" as const, timesPerDay: 2, perDose };
  return { ...diaryOf(days.map((_, at) => at % 3)), intake, remedies: [tablet] };
}

test("means, coverage, links and the figures behind them know it", () => {
  const range = lastWeeks(4, lastTestNight);
  const report = trendReport(diary(), range);
  const intake = report.intakes.find(isZinc);
  expect(intake?.finding).toMatch(/^Zinc from food averaged 7.9 mg a day over 28 complete days\./);
  expect(intake?.food).toEqual({ amount: expect.any(Number), known: 28, of: 28 });
  if (!intake) return;
  expect(intakeFigure(report, intake).name).toBe("Zinc by week");
  const links = linksReport(diary(), range);
  expect(links.links.map(({ name }) => name)).toContain("Zinc above your usual");
});

test("the summary for a clinician has its mean, what supplements give, and the limit", () => {
  const snapshot = summarySnapshot(diary(), summaryRequest, aboutSummary(lastTestNight, 4));
  expect(snapshot.intakes?.rows.map(({ nutrient }) => nutrient)).toContain("zinc");
  expect(snapshot.supplements?.rows.map(({ perDay }) => perDay)).toEqual([[{ nutrient: "zinc", amount: 6 }]]);
  const words = JSON.stringify(bandsOf(snapshot));
  expect(words).toContain("zinc 6 mg a day");
  expect(words).toMatch(/Zinc from supplements now: 6 mg a day; upper level/);
});

test("programs send it and get it", () => {
  const sent = {
    consumedAt: instantSchema.parse("2026-03-28T08:00:00Z"),
    timeZone,
    kind: "food",
    name: "Oysters",
  };
  expect(dietEntryInputSchema.parse({ ...sent, ...zinc })).toMatchObject(zinc);
  expect(dietEntryAnswerSchema.shape).toHaveProperty("zincMg");
});

test("files bring it and take it along", () => {
  const grid = textGrid("oysters.csv", "date,food,zinc mg\n2026-03-28,Oysters,3\n");
  const read = gridProposal(grid, {
    ...{ today: civilDate("2026-11-20"), lastNight: civilDate("2026-11-19"), isLastNightOver: true },
    ...{ timeZone, nightStartHour: 12 },
  });
  expect(read.entries).toEqual([expect.objectContaining(zinc)]);
  expect(fieldChoices.map(({ label }) => label)).toContain("Zinc");
  const rows = [{ name: "Oysters", ...columnsOf({ ...noAmounts, ...zinc }) }];
  expect(csvOfRows(rows)).toMatch(/^\uFEFF.*,zincMg\r\nOysters,.*,3\r\n$/s);
});

test("FoodData Central and Open Food Facts fill it", () => {
  expect(fdcAmount({ nutrient_id: "1095", amount: "2.5" })).toMatchObject({ column: "zincMg", amount: 2.5 });
  const product = offProduct({ product: { product_name: "Bran", nutriments: { zinc_100g: 0.007 } } });
  expect(product && offOffer("4000000000006", product)).toMatchObject({ zincMg: 7 });
});

test("what the diary follows is named with it", () => {
  expect(nutrientsInWords).toBe("magnesium, potassium, calcium, sodium, vitamin E, water and zinc");
});
