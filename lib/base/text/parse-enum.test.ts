import { expect, it } from "vitest";
import { parseEnum } from "./parse-enum";

const kinds = ["medicine", "supplement"] as const;

it("gives a word of the list as it is, and nothing where nothing is said", () => {
  expect(parseEnum(kinds, "supplement")).toBe("supplement");
  expect(parseEnum([1, 2], 2)).toBe(2);
  expect(parseEnum(kinds, null)).toBeNull();
});

it("names a word that is not in the list, and takes no other for it", () => {
  expect(() => parseEnum(kinds, "device")).toThrow("“device” is none of medicine, supplement");
  expect(() => parseEnum(kinds, "")).toThrow("“” is none of");
  expect(() => parseEnum([1, 2], 3)).toThrow("“3” is none of 1, 2");
});
