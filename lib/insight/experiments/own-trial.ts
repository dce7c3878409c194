import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { recognise } from "#lib/knowledge/medicines/recognise";
import { mostOwnLetters } from "./plan-options";

/** Whatever goes into the body or into the skin, in the words people use. Which medicine it is, is recognised as everywhere. */
const takenIn = [
  // "Take a short walk" is none, "take off my socks early" neither, nor one "after supper".
  /\b(?:eat|drink|sip|swallow|chew|suck|snack|inject|inhal|vap|smok|spray|dos)(?:e|es|s|ing|ping|king)?\b/iu,
  /\btak(?:e|es|ing)\b(?! an? (?:\S+ )?(?:walk|bath|footbath|shower|stroll|nap|break)\b)(?! off\b)/iu,
  /\brub(?:s|bing)? (?:it |them )?(?:in|on)\b|\btiger\b|\bvicks?\b/iu,
  /\b(?:tablet|pill|capsule|powder|drop|syrup|tincture|sachet|supplement|vitamin|mineral|electrolyte|medicine|medication|cream|crème|gel|balm|ointment|lotion|oil|herb|salt|shot|beer|food|snack|banana|pickle|diet|sweet|biscuit|cigar|cigarette|nut|fruit|egg)s?\b/iu,
  /\b(?:meds|gumm(?:y|ies)|patch(?:es)?|herbal|hom(?:o|oe)eopath\w*|sugar|coffee|cocoa|chocolate|juices?|colas?|coke|soda|lemonade|squash|soups?|broth|cheese|yogh?urt|honey|chamomile|camomile|wine|gin|rum|vodka|brandy|whisk(?:e)?y|sherry|port|cider|ale|lager|toddy|liqueur|cocktails?|alcohol|nightcap|tonic|cannabis|cbd|snuff|tobacco|nicotine|mustard|vinegar|milk|keto|insulin|oxygen|cpap)\b/iu,
  /^fast(?:s|ing)?\b(?! (?:walk|pace|ride|run))|\bfasting\b/iu,
  /(?<!\b(?:warm|hot|cool|cold) )\bwater\b(?! (?:bottle|bed)s?\b)/iu,
  /(?<!\b(?:after|before|since) )\b(?:supper|dinner|lunch|breakfast|meals?|tea)\b/iu,
] as const;

/** What is left off may have been ordered by somebody who treats the person. Going without a phone, or lying without a pillow, is none. */
const leftOff = [
  /\b(?:no|not|without|stop\w*|skip\w*|less|omit\w*|quit\w*|leav(?:e|ing) (?:off|out)|(?:turn|switch|tak)(?:e|es|ing)? off)\b.*\b(?:stockings?|compression|splints?|brac(?:e|es)|insoles?|orthotics?|bandages?|dressings?|pacemakers?|pumps?|machines?|devices?|monitors?|alarms?|masks?|walkers?|sticks?|frames?|plaster|cast|treatment|therapy|exercises?)\b/iu,
  /\b(?:pacemakers?|defibrillators?|pumps?)\b/iu,
] as const;

/** What holds the blood back. */
const tight =
  /\b(?:tourniquets?|tight(?:ly|er)?|t(?:ie|ies|ying|ied)|bind(?:s|ing)?|strap(?:s|ped|ping)?|cuffs?|clamps?|belts?)\b/iu;

/** Why a text is nothing that Charley draws turns of; null where nothing speaks against it. */
export function againstOwn(text: string): string | null {
  const { ingredients, doubts } = recognise(text);
  const isMedicine = ingredients.length > 0 || doubts.some(({ asks }) => asks !== "spelling");
  if (leftOff.some((words) => words.test(text)))
    return "Charley draws no turns of something left off: it may have been ordered for a reason. Ask whoever ordered it.";
  if (tight.test(text))
    return "Charley draws no turns of anything tight or tied: it can hold the blood back. Choose something loose.";
  if (isMedicine || takenIn.some((words) => words.test(text)))
    return "Charley draws turns only of what you do or wear: nothing to eat, drink, swallow or rub in, and no medicine left off. Choose from the list, or ask your pharmacist.";
  return doubts.length > 0
    ? "This reads like the name of a medicine or a supplement. If it is none, say it in other words."
    : null;
}

/** What the person wants to try, in their own words: something they do or wear in the evening or in bed. */
export const ownTrialSchema = typedText
  .trim()
  .transform((text) => text.replace(/\s+/gu, " "))
  .pipe(
    z
      .string()
      .min(3, "Enter what you want to try, in a few words")
      .max(mostOwnLetters, `Enter at most ${mostOwnLetters} letters`)
      .superRefine((text, context) => {
        const against = againstOwn(text);
        if (against) context.addIssue({ code: "custom", message: against });
      }),
  );
