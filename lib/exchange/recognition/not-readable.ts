/** More columns than any table of a diary has. */
export const mostColumns = 1000;
/** Rows of one sheet at most: what a spreadsheet may hold is a million, what a diary holds is not. */
export const mostSheetRows = 100_000;

export const tooWide = "This table has more than 1,000 columns. Please keep only those of the diary.";
export const tooLong = "This table has more than 100,000 rows. Please cut it into smaller files.";

/** A file that is not read, for the reason that its message gives in words. */
export class NotReadable extends Error {
  override name = "NotReadable";
}
