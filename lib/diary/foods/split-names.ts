import { calledAs } from "./rank-foods";
import { isFiller } from "./search-words";

/** What stands before these says of what they are: a potato soup is no potato and a soup, oat milk no oats and milk. */
const madeOf =
  /\b[a-z]+ (?:soup|pie|cake|sandwich(?:es)?|salad|curry|stew|juice|tart|crumble|pudding|sauce)\b|\b(?:almond|cashew|coconut|hazelnut|hemp|oat|rice) milk\b/;

/** Beside these stands another thing. */
const drinks = /^(?:.*\b)?(?:tea|coffee|juice|water|milk|beer|wine)$/;

/** "No salt peanuts" are no salt and no peanuts of any other kind. */
const leftOut = /^(?:no|non|without|low|free|less|zero)\b/;
/** With one of these the milk of a coffee is another one. */
const coffees = "lattes?|flat whites?|cappuccinos?|mochas?|cortados?|macchiatos?|frappes?|hot chocolate";
const plants = "(?:oat|almond|soya?|coconut|rice|cashew|hazelnut|hemp|pea|plant)(?: (?:milk|drink))?";
const ofPlants = new RegExp(
  `\\b(?:${plants} (?:iced )?(?:${coffees})|(?:${coffees}) (?:with )?${plants})\\b`,
);

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
  if (ofPlants.test(text)) return null;
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
  // "Sardines in" is no name; and of two names side by side the first mostly says of the second what it is made of.
  if (parts.some((part) => isFiller(part.split(" ").at(-1) ?? ""))) return null;
  if (parts.some((part) => leftOut.test(part))) return null;
  const [first = "", second = ""] = parts;
  const mayBeTwo = /s$/.test(first) || [first, second].some((part) => drinks.test(part)) || / /.test(first);
  if (parts.length === 2 && !mayBeTwo) return null;
  const isCutApart = parts.some(
    (part, at) => madeOf.test(`${parts[at - 1]?.split(" ").at(-1) ?? ""} ${part}`) && !madeOf.test(part),
  );
  return isCutApart ? null : parts;
}
