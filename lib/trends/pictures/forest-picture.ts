import { lagWords } from "../links/lag-words";
import type { Link, LinksReport } from "../links/links-page";
import { numberWords } from "../number-words";

/** One line of the forest: where its dot and whisker stand, from 0 (a quarter as many) to 1 (four times as many). */
export type ForestRow = {
  readonly key: string;
  readonly name: string;
  readonly words: string;
  readonly kind: Link["kind"];
  readonly dot: number | null;
  readonly from: number | null;
  readonly to: number | null;
  /** The whisker goes on past the edge. */
  readonly isCutLow: boolean;
  readonly isCutHigh: boolean;
};

const widest = 4;
/** On a logarithmic axis half as many and twice as many stand equally far from "the same". */
const place = (ratio: number) =>
  0.5 + Math.log(Math.max(1 / widest, Math.min(widest, ratio))) / (2 * Math.log(widest));

const ratioWords = (ratio: number) =>
  ratio < 1 ? (Math.round(ratio * 100) / 100).toString() : numberWords(ratio);

/** Every link of one kind or more, in the order they were made. */
export function forestRows({ links }: Pick<LinksReport, "links">): ForestRow[] {
  return links.map(({ key, name, lag, kind, ratio, nightsWith, nightsWithout }) => ({
    key: `${key}/${lag}`,
    name: `${name}, ${lagWords[lag]}`,
    kind,
    words: ratio
      ? `${ratioWords(ratio.ratio)} times (${ratioWords(ratio.low)} to ${ratioWords(ratio.high)}), ${nightsWith} nights with and ${nightsWithout} without`
      : `${nightsWith} nights with and ${nightsWithout} without`,
    dot: ratio && place(ratio.ratio),
    from: ratio && place(ratio.low),
    to: ratio && place(ratio.high),
    isCutLow: ratio !== null && ratio.low < 1 / widest,
    isCutHigh: ratio !== null && ratio.high > widest,
  }));
}
