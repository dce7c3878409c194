import { bloodTests } from "#lib/diary/health/blood-tests";
import { amountWords } from "#lib/knowledge/nutrients/amount-text";
import { nutrientFacts } from "#lib/knowledge/nutrients/nutrient";
import { conditions } from "#lib/knowledge/safety/conditions";
import { type Block, own, ownStrong, type Words } from "./band";
import type { Snapshot } from "./snapshot";
import {
  dayWords,
  linkedAgainWords,
  linkedWords,
  regimenWords,
  triedWords,
  whenWords,
  withheldWords,
} from "./words";

const text = (...words: Words): Block => ({ kind: "text", words });

function bloodBlocks({ bloods }: Snapshot): Block[] {
  if (bloods === null) return [];
  if (bloods.length === 0) return [text("Last bloods: not entered.")];
  const said = bloods.map(
    ({ test, value, on }) => `${bloodTests[test]} ${value} (${on ? dayWords(on) : "date not given"})`,
  );
  return [text(`Last bloods, as entered: ${said.join("; ")}.`)];
}

/** @param isTight what a class is linked by is said once, of the first medicine of it */
export function medicineBlocks(snapshot: Snapshot, { isTight = false }: { isTight?: boolean } = {}): Block[] {
  const { medicines, conditions: said, madeOn } = snapshot;
  const health = (said ?? []).filter(({ answer }) => answer !== "no");
  if (medicines === null) return [text(withheldWords), ...bloodBlocks(snapshot)];
  return [
    ...(medicines.length === 0 ? [text("None entered.")] : []),
    {
      kind: "list",
      items: medicines.map((medicine, at): Words => {
        const { name, linked, recognised, compared } = medicine;
        const isAgain = isTight && medicines[at - 1]?.linked === linked;
        const link = linked
          ? `${isAgain ? linkedAgainWords(linked) : linkedWords(linked)}${compared ? `; ${triedWords(compared)}` : ""}`
          : recognised
            ? "no link known"
            : "not recognised by this software";
        return [
          linked ? ownStrong(name) : own(name),
          `, ${regimenWords(medicine)}, ${whenWords(medicine, madeOn)}: ${link}`,
        ];
      }),
    },
    text(
      said === null || said.length === 0
        ? "Health questions: not answered."
        : `Health answers: ${health.map(({ id, answer }) => (answer === "yes" ? conditions[id].name : `${conditions[id].name} (does not know)`)).join(", ") || "none answered yes"} (${said.length} answered).`,
    ),
    ...bloodBlocks(snapshot),
  ];
}

export function supplementBlocks({ supplements, madeOn }: Snapshot): Block[] {
  if (supplements === null) return [text(withheldWords)];
  const { rows, limits } = supplements;
  if (rows.length === 0) return [text("None entered.")];
  return [
    {
      kind: "list",
      items: rows.map((row): Words => {
        const amounts = row.perDay.map(
          ({ nutrient, amount }) => `${nutrientFacts[nutrient].name} ${amountWords(nutrient, amount)} a day`,
        );
        return [own(row.name), `, ${amounts.join(", ") || regimenWords(row)}, ${whenWords(row, madeOn)}`];
      }),
    },
    ...limits.map(({ nutrient, total, known, of, authority, upper, missing }) => {
      const floor =
        known < of
          ? `at least ${amountWords(nutrient, total)} (${known} of ${of} say)`
          : amountWords(nutrient, total);
      const level = upper
        ? `upper level ${amountWords(nutrient, upper.amount)} from ${upper.counts} (${upper.kind}, ${authority})${total > upper.amount ? ": over it" : ""}`
        : missing === "no level"
          ? `${authority} sets no upper level, which does not mean any dose is safe`
          : `${missing === "sex unknown" ? "sex" : "age"} not given, so no upper level is named`;
      return text(`${nutrientFacts[nutrient].label} from supplements now: ${floor} a day; ${level}.`);
    }),
  ];
}

export function foodBlocks({ intakes }: Snapshot): Block[] {
  if (intakes === null) return [];
  if (intakes.rows.length === 0) return [text(`Not enough complete days yet (${intakes.completeDays}).`)];
  const mean = (
    nutrient: (typeof intakes.rows)[number]["nutrient"],
    of: (typeof intakes.rows)[number]["food"],
  ) => {
    if (of === null || of.of === 0) return "none logged";
    if (of.amount === null) return "not known";
    return of.known < of.of
      ? `≥ ${amountWords(nutrient, of.amount)} (${of.known} of ${of.of})`
      : amountWords(nutrient, of.amount);
  };
  return [
    text(
      `Mean of ${intakes.completeDays} complete days, self-estimated; ${intakes.authority}. ≥: so many of the items logged report it.`,
    ),
    {
      kind: "table",
      caption: "Food, drink and supplements a day",
      head: ["A day", "Food, drink", "Supplements", "Reference"],
      rows: intakes.rows.map(({ nutrient, food, supplements, reference }) => [
        nutrientFacts[nutrient].label,
        mean(nutrient, food),
        mean(nutrient, supplements),
        reference ? `${reference.basis} ${amountWords(nutrient, reference.amount)}` : "none",
      ]),
    },
  ];
}
