const taking =
  "eat|eaten|ate|eating|have|had|having|drink|drank|drunk|drinking|touch|touched|take|taken|took|taking|want|fancy|need|use|any";
const negated = `(?:i |we )?(?:(?:did|have|had|has|do|does|could|would|was|am) ?(?:n['’]?t|not)|not|never|no longer) (?:feel like |want )?(?:to )?(?:${taking})`;
const givenUp =
  "(?:i |we )?(?:skipped|skipping|stopped|quit|missed|forgot|forgotten|avoided|refused|left out|gave up|ran out of)";

/** Where what was not had ends and something else begins. */
const end =
  "(?= *(?:[;)\\n]|(?<!\\d),|,(?!\\d)|$|\\b(?:but|just|only|instead|then|so|(?:and |i )+(?:had|ate|drank|took)|had|ate|drank)\\b))";
const clause = `(?:\\([^()]*\\)|[^;()\\n])*?${end}`;
const meal =
  "(?:anything|much|any|breakfast|lunch|dinner|supper|tea ?time|food|meals?|snacks?|evening meal)(?: (?:today|yesterday|at all|to eat|breakfast|lunch|dinner|supper|food))?";
/** "Coffee, tea or toast": the list of a thing not had goes on to its "or". */
const list = `(?:[a-z ]+)(?:, [a-z]+(?: [a-z]+)?)+,? or [a-z]+(?: [a-z]+)?${end}`;

/** "No salt peanuts", "no added sugar": what a food is called, and stays. */
const calledSo =
  "(?!added\\b|(?:salt|sugar|fat|carb|lactose|gluten|alcohol|caffeine|cholesterol|bake|bean)s? (?!(?:with|and|but|or|in|for|at|today|yesterday)\\b)[a-z\\d])";

const notHad: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?:and|but) )?\\b(?:${negated}|${givenUp})(?: to eat)? (?:my |the )?${meal}(?= *(?:[,;)]|$|and\\b)|${end})`,
  ),
  new RegExp(`(?:\\b(?:and|but) )?\\b(?:${negated}|${givenUp})\\b(?: ${list}|${clause})`),
  // "2 no." counts, "no, 3" corrects, and of "burger no pickles and chips" the chips were had.
  new RegExp(
    `(?:\\b(?:and|but|with) )?(?<!\\d ?)\\b(?:no|without) (?:any )?${calledSo}[a-z][^,;()\\d]*?(?= *\\b(?:and|with|in (?:my|the|an?))\\b|${end})`,
  ),
];

/**
 * The sentence without what it says was not had: "didn't have any coffee", "skipped my magnesium", "no bread". The thing goes
 * with its no, so that it is never proposed as had.
 *
 * @param text lower case
 */
export function withoutNotHad(text: string): string {
  let plain = text;
  for (const way of notHad)
    plain = plain.replace(new RegExp(`${way.source}(?: *,? *(?:but|so|then|instead)\\b)?`, "g"), " ");
  return plain;
}
