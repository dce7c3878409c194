import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyLabel } from "#testing/label";
import { doseSubstances } from "./elemental";
import { holdsWords } from "./holds-words";
import { amountsOfLabel, labelOfLine } from "./label-of-line";
import { type DoseLabel, doseLabelSchema } from "./schema";

const notOnLabel = { as: "mg", amount: null } as const;
const blank: DoseLabel = {
  magnesiumMg: notOnLabel,
  potassiumMg: notOnLabel,
  calciumMg: notOnLabel,
  sodiumMg: notOnLabel,
  vitaminEMg: notOnLabel,
};
const typed = (label: Partial<DoseLabel>) => {
  const printed = { ...blank, ...label };
  return { printed, perDose: amountsOfLabel(printed) };
};

describe("the label of a dose", () => {
  it("comes back as it was typed, and its amounts are the ones that are kept", () => {
    fc.assert(
      fc.property(anyLabel, (printed) => {
        const line = { printed, perDose: amountsOfLabel(printed) };
        expect(labelOfLine(line)).toEqual(printed);
        for (const { column } of doseSubstances) {
          expect(line.perDose[column] === null).toBe(printed[column].amount === null);
        }
      }),
    );
  });

  it("is shown in milligrams where nobody kept it, or where the amounts are others by now", () => {
    const line = typed({ magnesiumMg: { as: "magnesium-oxide", amount: 400 } });
    const inMg = { ...blank, magnesiumMg: { as: "mg", amount: 241.2 } };
    expect(labelOfLine({ ...line, printed: null })).toEqual(inMg);
    const changed = { ...line, perDose: { ...line.perDose, magnesiumMg: 100 } };
    expect(labelOfLine(changed)).toEqual({ ...blank, magnesiumMg: { as: "mg", amount: 100 } });
  });

  it("takes only units in which a label gives that substance", () => {
    const wrong = { ...blank, magnesiumMg: { as: "iu-natural", amount: 400 } };
    expect(doseLabelSchema.safeParse(wrong).success).toBe(false);
  });
});

describe("what a dose holds, in words", () => {
  it.each([
    [{ magnesiumMg: { as: "mg", amount: 99.31 } }, "99.31 mg magnesium"],
    [{ magnesiumMg: { as: "magnesium-oxide", amount: 400 } }, "400 mg magnesium oxide, 241 mg magnesium"],
    [{ vitaminEMg: { as: "iu-natural", amount: 400 } }, "400 IU natural vitamin E, 268 mg vitamin E"],
    [{ vitaminEMg: { as: "iu-synthetic", amount: 400 } }, "400 IU synthetic vitamin E, 180 mg vitamin E"],
    [{ calciumMg: { as: "% DV", amount: 24 } }, "24 % of the US Daily Value of calcium, 312 mg calcium"],
    [
      { magnesiumMg: { as: "mg", amount: 100 }, calciumMg: { as: "mg", amount: 0 } },
      "100 mg magnesium, 0 mg calcium",
    ],
    [
      {
        magnesiumMg: { as: "mg", amount: 100 },
        potassiumMg: { as: "potassium-gluconate", amount: 595 },
      },
      "100 mg magnesium; 595 mg potassium gluconate, 99 mg potassium",
    ],
    [{}, ""],
  ] as const)("%j is %s", (label, words) => {
    expect(holdsWords(typed(label))).toBe(words);
  });
});
