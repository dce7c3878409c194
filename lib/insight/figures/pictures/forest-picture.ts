import { changeWords, intervalWords } from "#lib/insight/trends/effect-wording";
import { lagWords } from "#lib/insight/trends/links/lag-words";
import { isClearLink, type Link, type LinksReport } from "#lib/insight/trends/links/links-page";

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

/** A clear link by its number and range, another one by its range alone: its number would be read as a finding. */
function ratioWords(link: Link): string {
  const { ratio } = link;
  if (ratio === null) return "";
  return isClearLink(link)
    ? `${changeWords(ratio.ratio)} with it (likely from ${changeWords(ratio.low)} to ${changeWords(ratio.high)}); `
    : `${intervalWords(ratio)} with it; `;
}

function rowOf(link: Link): ForestRow {
  const { key, name, lag, kind, ratio, nightsWith, nightsWithout } = link;
  return {
    key: `${key}/${lag}`,
    name: `${name}, ${lagWords[lag]}`,
    kind,
    words: `${ratioWords(link)}${nightsWith} nights with, ${nightsWithout} without`,
    dot: ratio && place(ratio.ratio),
    from: ratio && place(ratio.low),
    to: ratio && place(ratio.high),
    isCutLow: ratio !== null && ratio.low < 1 / widest,
    isCutHigh: ratio !== null && ratio.high > widest,
  };
}

/** Every link of one kind or more, in the order they were made. */
export function forestRows({ links }: Pick<LinksReport, "links">): ForestRow[] {
  return links.map(rowOf);
}
