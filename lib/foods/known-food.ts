import type { Rankable } from "./rank-foods";
import type { FoodOffer } from "./schema";

/** A food that can be searched for without the server: what a search ranks it by, and the food itself. */
export type KnownFood = Rankable & { readonly food: FoodOffer };
