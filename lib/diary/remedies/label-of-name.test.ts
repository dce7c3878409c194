import { expect, test } from "vitest";
import { labelOfName } from "./label-of-name";

test("the name of a supplement says its strength, its form, its kind and its amount", () => {
  expect(labelOfName("magnesium citrate 200 mg capsules")).toEqual({
    strength: "200 mg",
    form: "capsule",
    kind: "supplement",
    amount: { column: "magnesiumMg", mg: 200 },
  });
});

test.each([
  ["Ramipril 5 mg tablets", "medicine", "5 mg", null],
  ["Vitamin E 400 IU", "supplement", "400 IU", null],
  ["Slow-Mag 64 mg", "supplement", "64 mg", null],
])("%s is a %s of %s with the amount %j", (name, kind, strength, amount) => {
  expect(labelOfName(name)).toMatchObject({ kind, strength, amount });
});

test.each(["Hyzaar 100/25", "frobnicate 20 mg", "water tablet 40 mg", "Lasicks 40 mg"])(
  "%s says nothing that may be filled in",
  (name) => {
    expect(labelOfName(name)?.strength ?? null).toBeNull();
  },
);

test.each([
  ["Potassium 2,000 mg", "2,000 mg", 2000],
  ["Calcium 1,200 mg tablets", "1,200 mg", 1200],
  ["Magnesium 1.000 mg", "1.000 mg", 1000],
  ["Magnesium 0.125 mg", "0.125 mg", 0.125],
  ["Magnesium 62,5 mg", "62,5 mg", 62.5],
])("%s keeps its strength as printed and says thousands as such", (name, strength, mg) => {
  expect(labelOfName(name)).toMatchObject({ strength, amount: { mg } });
});
