import { type Nutrient, nutrients } from "#lib/knowledge/nutrients/nutrient";

/**
 * The slices the links of a page are worked out in, each by the nutrients it holds against the nights. The first holds none: it
 * is about what was written of the nights themselves. Over ten years a slice takes a moment and the whole does not, so nobody
 * waits behind it and it can be left.
 */
export const linkSlices: readonly (readonly Nutrient[])[] = [[], nutrients.slice(0, 3), nutrients.slice(3)];
