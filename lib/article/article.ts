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

/** The two links under the article's last heading. What they are was identified from memory and is said to be so. */
export const articleReferences = [
  {
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1503587/",
    probably:
      "Ayres S, Mihan R. Leg cramps (systremma) and “restless legs” syndrome: response to vitamin E. Calif Med 1969;111:87",
    about: "Reports of patients in one private practice, with no comparison group.",
    status: "Identified from memory, not confirmed",
  },
  {
    url: "https://pubmed.ncbi.nlm.nih.gov/1457907/",
    probably:
      "Roca AO, Jarjoura D, Blend D, and others. Dialysis leg cramps: efficacy of quinine versus vitamin E. ASAIO J 1992;38:M481",
    about: "A small comparison in people on dialysis, with quinine beside it and no placebo.",
    status: "Identified from memory, not confirmed",
  },
] as const;
