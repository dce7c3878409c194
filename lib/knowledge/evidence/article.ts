/** The article these pages discuss. It is named and linked, never reprinted. */
export const article = {
  title: "Leg Cramps at Night or Nocturnal Cramps",
  author: "Dr. Eric Berg",
  /** As printed on the page; whether the day or the month comes first is not clear. */
  dateAsPrinted: "05/01/2024",
  qualification: "The page does not say what the author is a doctor of.",
  ownWords:
    "These pages restate its claims in our own words, with what studies found. Only the headings are the article's.",
  missing: [
    "stretching",
    "a review of your medicines",
    "the dangers of quinine",
    "vitamin K2 and B vitamins",
    "signs that need a doctor",
    "kidney disease, blood pressure tablets and blood thinners",
    "upper levels for supplements",
    "iron in restless legs",
    "pregnancy",
  ],
} as const;

/** The two links under the article's last heading: what is known of each, and what was not opened. */
export const articleReferences = [
  {
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1503587/",
    about:
      "Not opened. Lists of sources about vitamin E name this paper. A paper by Ayres and Mihan of 1969 on leg cramps and vitamin E is cited in a letter in JAMA of 1972; whether it is this one is open.",
  },
  {
    url: "https://pubmed.ncbi.nlm.nih.gov/1457907/",
    about:
      "Not opened. A paper of 1992 on cramps in dialysis, quinine against vitamin E, is listed beside others of its kind; whether it is this one is open.",
  },
] as const;

/** What follows if the two are what they seem to be. */
export const articleReferencesMeaning =
  "If both are what they seem, the article's own sources are about vitamin E alone, and none is about potassium, magnesium, calcium, salt, blood pH, food or powders.";
