import { calledAs } from "./rank-foods";

/**
 * What foods are called, to tell where one name ends and the next begins. "Banana, raw" is called banana.
 * @param called of each food what it is called when nothing else is meant, the plain name first
 */
export function foodNames(called: readonly (readonly string[])[]): ReadonlySet<string> {
  const names = called.flatMap(([plain = "", ...others]) => [
    plain,
    plain.split(/[,(]/, 1)[0] ?? "",
    ...others,
  ]);
  return new Set(names.map(calledAs).filter((name) => name !== ""));
}
