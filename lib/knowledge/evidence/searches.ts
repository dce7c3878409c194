/** What was searched, when and where. "No trial was found" on these pages means: not in these searches. */
export const searches = {
  trials: {
    what: "Trials of anything against night leg cramps: drinks, diets, minerals, vitamins, medicines",
    when: "November 2026",
    where: "Stored copies of public pages and of PubMed abstracts. PubMed itself was not searched.",
  },
  bedside: {
    what: "Splints, shoes, bedclothes, heat, massage, compression, position of the foot",
    when: "November 2026",
    where:
      "The Cochrane review of non-drug treatments, which looked for massage, warmth, sleeping position and splints and found trials of stretching only; and stored public pages.",
  },
  safety: {
    what: "What minerals, vitamins and quinine do together with medicines and illnesses",
    when: "November 2026",
    where: "Product information, regulators and abstracts, as stored copies.",
  },
} as const;
export type SearchId = keyof typeof searches;
