import { hasRightCheckDigit } from "./digits";
import { eanOfUpcE } from "./upc-e";

/** The number to look for, and what has to be said about how the typed one was understood. */
export type TypedBarcode = { readonly barcode: string; readonly note: string | null };

/**
 * A number typed from under the bars. Eight digits are an EAN-8, or the short UPC-E of a small US pack. Both have a check
 * digit, each by its own rule, so mostly one of them is out of the question. An EAN-8 that begins with 0 is a shop's own
 * number, which no other shop and no list knows (GS1 General Specifications 2.1.6): where both rules fit, the pack is meant.
 */
export function typedBarcode(typed: string): TypedBarcode {
  const barcode = typed.replace(/[\s-]/g, "");
  const full = eanOfUpcE(barcode);
  if (full === null) return { barcode, note: null };
  const upcA = full.slice(1);
  const note = hasRightCheckDigit(barcode)
    ? `Looked for as a short US code, in full ${upcA}. The same eight digits can be a shop’s own number, which no list knows: hold the food found against your pack.`
    : `A short US code, in full ${upcA}.`;
  return { barcode: full, note };
}

/** A number and the ways the same one is written: a UPC-A is an EAN-13 that begins with 0, and packs print it without. */
export function barcodeSpellings(barcode: string): string[] {
  if (barcode.length === 12) return [barcode, `0${barcode}`];
  return barcode.length === 13 && barcode.startsWith("0") ? [barcode, barcode.slice(1)] : [barcode];
}
