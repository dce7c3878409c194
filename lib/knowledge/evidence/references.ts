import { official } from "./references-official";
import { peopleStudies } from "./references-studies";
import { trials } from "./references-trials";

/** The citation list. What could not be read up anywhere is not stated, here or in a claim. */
export const references = { ...trials, ...peopleStudies, ...official };
export type CitationKey = keyof typeof references;

/** Every key, in the order of the list. */
export const citationKeys = Object.keys(references) as CitationKey[];
