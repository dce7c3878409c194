/** How a source was read. Never more than is said here was looked at. */
export const readings = {
  full: "Read in full",
  abstract: "Abstract read",
  secondary: "Read as told by others",
} as const;

export type Reference = {
  readonly title: string;
  /** Who wrote it, and where it stands. */
  readonly by: string;
  readonly year: number;
  readonly url: string;
  readonly read: keyof typeof readings;
  /** When it was read, as a month. */
  readonly readOn: string;
  /** Which part was not read at the source itself. */
  readonly note?: string;
};

export const doi = (id: string) => `https://doi.org/${id}`;
export const pubmed = (id: string) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`;
export const pmc = (id: string) => `https://www.ncbi.nlm.nih.gov/pmc/articles/${id}/`;

export const reference = (
  title: string,
  by: string,
  year: number,
  ...[url, read, note]: [url: string, read: Reference["read"], note?: string]
): Reference => ({ title, by, year, url, read, readOn: "November 2026", ...(note ? { note } : {}) });
