import { expect, test } from "vitest";
import { holdsAll, soughtWords } from "./found-words";

test.each([
  ["кроссовки", "Новые кроссовки, спал плохо"],
  ["περπάτημα", "Μεγάλο Περπάτημα το βράδυ"],
  ["ΠΕΡΠΑΤΗΜΑ", "μεγάλο περπάτημα"],
  ["תשנג", "היה תשנג בלילה"],
  ["شد عضلي", "شدّ عضلي في الليل"],
  ["oslo øl", "Øl i Oslo"],
  ["ol", "Øl"],
  ["lososia", "Łososia z grilla"],
  ["łosoś", "Łosoś z ryżem"],
  ["cafe creme", "Café Crème"],
  ["strasse", "Große Straße"],
])("%s is found in “%s”", (query, text) => {
  expect(holdsAll(soughtWords(query), [text])).toBe(true);
});

test.each([
  ["собака", "Новые кроссовки"],
  ["8", "28 March"],
  ["...", "Anything at all"],
])("%s is not found in “%s”", (query, text) => {
  expect(holdsAll(soughtWords(query), [text])).toBe(false);
});

test("a letter with a stroke is a letter of its word", () => {
  expect(soughtWords("Łosoś i ØL")).toEqual(["losos", "i", "ol"]);
});
