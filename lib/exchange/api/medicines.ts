import "server-only";
import { toldClasses } from "#lib/knowledge/medicines/classes";
import { type Recognised, recognise } from "#lib/knowledge/medicines/recognise";
import { understandingOf } from "#lib/knowledge/medicines/understood";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";

/** What was understood, and where something is asked also what it may be; each ingredient once. */
function ingredientsOf({ ingredients, doubts }: Recognised) {
  const possible = doubts.flatMap(({ options }) => options.flatMap((option) => option.ingredients));
  const once = new Map(
    [...possible, ...ingredients].map(({ name, classes }) => [
      name,
      { name, classes: classes.filter((one) => toldClasses.includes(one)) },
    ]),
  );
  return [...once.values()];
}

export const getMedicines = endpoint(operations.getMedicines, async (_owner, { name }) => {
  const read = recognise(name);
  return json(200, {
    items: [{ name, ingredients: ingredientsOf(read), understood: understandingOf(read) }],
  });
});
