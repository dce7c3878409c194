import type { DateRange } from "#lib/base/time/date-range";
import type { Pattern } from "../patterns/pattern";
import type { Lag } from "./exposure";

export type LinkKind = "trigger" | "protector" | "no clear link" | "too little data";

export type Link = {
  readonly key: string;
  readonly name: string;
  readonly lag: Lag;
  readonly kind: LinkKind;
  readonly nightsWith: number;
  readonly nightsWithout: number;
  /** Cramps with it over cramps without, adjusted; null with too little data. */
  readonly ratio: { readonly ratio: number; readonly low: number; readonly high: number } | null;
};

export type LinksReport = {
  readonly range: DateRange;
  /** How many links were tested, lags counted: what chance had to play with. */
  readonly tested: number;
  readonly finding: string;
  readonly links: readonly Link[];
};

/** The links of a page, and for each nutrient the picture of how the nights stand to its amount. */
export type LinksPage = LinksReport & { readonly doses: readonly Pattern[] };
