import { grouped } from "#lib/base/text/grouped";
/** A number as it is read: one decimal below ten ("2.1"), none above ("14", "1,240"), never "-0". */
export function numberWords(value: number): string {
  const digits = Math.abs(value) < 9.95 ? 1 : 0;
  const text = (value + 0).toFixed(digits);
  return grouped(Number(text) + 0);
}
