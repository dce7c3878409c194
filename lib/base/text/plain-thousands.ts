const grouped = /(?<![\d.,])[1-9]\d{0,2}(?:[.,]\d{3})+(?=\s*(?:mg|mcg|µg|ug|iu|i\.u\.|ie|ml)\b)/gi;

/**
 * The text with "2,000 mg" and "2.000 mg" written as 2000 mg. Nobody measures so small a unit to three places, so that a sign
 * before three digits parts thousands. "0.125 mg" stays, and so do grams and litres, which are had by the thousandth.
 */
export const plainThousands = (text: string): string =>
  text.replace(grouped, (figure) => figure.replace(/[.,]/g, ""));
