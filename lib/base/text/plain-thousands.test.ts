import { expect, test } from "vitest";
import { plainThousands } from "./plain-thousands";

test.each([
  ["2,000 mg potassium", "2000 mg potassium"],
  ["magnesium 1.000 mg", "magnesium 1000 mg"],
  ["1,500ml water", "1500ml water"],
  ["vitamin D 1,000 IU", "vitamin D 1000 IU"],
  ["1,000,000 iu", "1000000 iu"],
  ["digoxin 0.125 mg", "digoxin 0.125 mg"],
  ["0,125 mg", "0,125 mg"],
  ["1.5 mg", "1.5 mg"],
  ["1.500 g and 1,500 l", "1.500 g and 1,500 l"],
  ["12.3456 mg", "12.3456 mg"],
  ["", ""],
])("%j is read as %j", (typed, plain) => {
  expect(plainThousands(typed)).toBe(plain);
});
