import { expect, it } from "vitest";
import { notSavedWords } from "./not-saved-words";
import { NotSavedError } from "./outbox-parts";

it("blames a missing connection only where there is none", () => {
  expect(notSavedWords(new NotSavedError("unreachable"))).toContain("no connection");
  expect(notSavedWords(new NotSavedError("refused"))).not.toContain("no connection");
  expect(notSavedWords(new NotSavedError("signed-out"))).toContain("signed out");
  expect(notSavedWords(new TypeError("the store is gone"))).toContain("no connection");
});
