import type { NightBody } from "./schema";

/** Whether nothing at all is said of a night: it is then not recorded, as if it had never been touched. */
export function isBlankNight({
  timeZone: _zone,
  source: _source,
  factors,
  factorsAsked,
  ...said
}: NightBody): boolean {
  return (
    !factorsAsked &&
    factors.length === 0 &&
    Object.values(said).every((value) => value === null || value === "")
  );
}
