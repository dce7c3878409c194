const names: Readonly<Record<string, string>> = {
  "unusual-exercise": "Unusual exercise",
  "long-standing": "Long standing",
  alcohol: "Alcohol",
  heat: "Heat",
  illness: "Illness",
  travel: "Travel",
  period: "Period",
};

/** A factor as it is read: the common ones by their name, the person's own in their own words. */
export function factorName(factor: string): string {
  return names[factor] ?? factor.charAt(0).toUpperCase() + factor.slice(1);
}
