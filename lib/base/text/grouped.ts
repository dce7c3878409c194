/** Made once: making one is a thousand times dearer than using it. */
const commas = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });

/** A number to be read, its thousands apart: "18,169", "1.5". For words and tables on a screen; a file keeps it plain. */
export function grouped(value: number): string {
  return commas.format(value);
}
