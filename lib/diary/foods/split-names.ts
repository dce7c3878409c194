import { calledAs } from "./rank-foods";

/** What stands before these says of what they are: a potato soup is no potato and a soup, oat milk no oats and milk. */
const madeOf =
  /\b[a-z]+ (?:soup|pie|cake|sandwich(?:es)?|salad|curry|stew|juice|tart|crumble|pudding|sauce)\b|\b(?:almond|cashew|coconut|hazelnut|hemp|oat|rice) milk\b/;

/** More words than a search counts are not taken apart either. */
const mostWords = 8;

/**
 * The foods of a sentence without joining words, "toast tea marmalade", where every part is called by a name that is known:
 * the longest names first, so that "apple pie custard" is a pie and a custard. Null when there are not two, or when a
 * word is left over.
 *
 * @param known what foods are called, as `calledAs` writes it
 */
export function splitNames(text: string, known: ReadonlySet<string>): string[] | null {
  const words = text.split(" ").filter((word) => word !== "");
  if (words.length < 2 || words.length > mostWords) return null;
  const partsFrom = (at: number): string[] | null => {
    if (at === words.length) return [];
    for (let end = words.length; end > at; end--) {
      const name = words.slice(at, end).join(" ");
      const rest = known.has(calledAs(name)) ? partsFrom(end) : null;
      if (rest) return [name, ...rest];
    }
    return null;
  };
  const parts = partsFrom(0);
  if (!parts || parts.length < 2) return null;
  const isCutApart = parts.some(
    (part, at) => madeOf.test(`${parts[at - 1]?.split(" ").at(-1) ?? ""} ${part}`) && !madeOf.test(part),
  );
  return isCutApart ? null : parts;
}
