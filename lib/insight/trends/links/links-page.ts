import type { DateRange } from "#lib/base/time/date-range";
import type { Pattern } from "../patterns/pattern";
import type { Lag } from "./exposure";

/** What may be said of a link. Never what did something: only what there was more or fewer of. */
export const clearKinds = ["more cramps with it", "fewer cramps with it"] as const;
export type LinkKind = (typeof clearKinds)[number] | "no clear link" | "too little data";

export const isClearLink = ({ kind }: { readonly kind: LinkKind }): boolean =>
  clearKinds.some((clear) => clear === kind);

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

/** On how many of the recorded nights what was special was asked and answered, those with cramps and the others apart. */
export type Asked = {
  readonly crampNights: number;
  readonly ofCrampNights: number;
  readonly calmNights: number;
  readonly ofCalmNights: number;
};

export type LinksReport = {
  readonly range: DateRange;
  /** How many links were tested, lags counted: what chance had to play with. */
  readonly tested: number;
  readonly finding: string;
  readonly asked: Asked;
  readonly links: readonly Link[];
};

/** The links of a page, and for each nutrient the picture of how the nights stand to its amount. */
export type LinksPage = LinksReport & { readonly doses: readonly Pattern[] };
