/** What the query of an address gives a name; undefined where it gives it none, or several. */
export const oneValue = (given: string | string[] | undefined): string | undefined =>
  typeof given === "string" ? given : undefined;
