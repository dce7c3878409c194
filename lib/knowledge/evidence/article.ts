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

/** The two links under the article's last heading, and what could be found out about each. */
export const articleReferences = [
  {
    url: "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1503587/",
    about: "Lists of sources about vitamin E name this paper; its own text could not be read.",
  },
  {
    url: "https://pubmed.ncbi.nlm.nih.gov/1457907/",
    about: "Neither its title nor its text could be read.",
  },
] as const;
