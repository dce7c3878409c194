import { type Band, type Block, own, plainWords, type Run, strong, type Words } from "./band";
import { bandsOf } from "./bands";
import type { Snapshot } from "./snapshot";
import { medicineBlocks } from "./taken-blocks";
import { changeWordsOf, triedWords } from "./words";

const longestAgain = 40;

/** A long name that stands whole in a list of its own, where it is said a second time. */
function shortRun(run: Run): Run {
  if (typeof run === "string" || !run.own || run.text.length <= longestAgain) return run;
  return { ...run, text: `${run.text.slice(0, longestAgain - 1)}…` };
}

/** Items one after the other in one paragraph instead of each on lines of its own. */
function running(block: Block): Block {
  if (block.kind !== "list") return block;
  return {
    kind: "text",
    words: block.items.flatMap((words, at): Words => (at === 0 ? words : [" • ", ...words])),
  };
}

/** The key of the weeks without what stands with the name in a list: its strength and its dates. */
function shortKey(block: Block, { marks }: Snapshot): Block {
  const isKey =
    block.kind === "text" && marks.length > 0 && plainWords(block.words).startsWith(`${marks[0]?.letter} `);
  if (!isKey) return block;
  return {
    kind: "text",
    words: marks.flatMap(
      (mark, at): Words => [
        at === 0 ? "" : " · ",
        strong(mark.letter),
        " ",
        mark.name === "" ? changeWordsOf(mark) : shortRun(own(mark.name)),
        mark.change === "stop" ? (mark.kind === "change" ? ": no longer so" : " stopped") : "",
      ],
    ),
  };
}

/** What was tried, those with the same result in one line; their dates stand with the medicines and in the key of weeks. */
function triedTogether(tried: NonNullable<Snapshot["tried"]>): Block[] {
  const said = new Map<string, string[]>();
  for (const { name, kind, result } of tried) {
    const words = triedWords(result, kind);
    said.set(words, [...(said.get(words) ?? []), name]);
  }
  const items = [...said].map(
    ([words, names]): Words => [
      ...names.flatMap((name, at) => [...(at === 0 ? [] : [", "]), shortRun(own(name))]),
      `: ${words}`,
    ],
  );
  return items.length > 0 ? [running({ kind: "list", items })] : [];
}

/**
 * The bands of a summary that would not fit two pages otherwise: the same facts in less room. Lists run on in one paragraph,
 * a long name is cut where it is said again, a medicine that is compared in its own line is not compared twice, and what
 * has the same result stands together.
 */
export function condensedBands(snapshot: Snapshot): readonly Band[] {
  const compared = new Set(
    (snapshot.medicines ?? []).flatMap(({ name, compared: result }) => (result === null ? [] : [name])),
  );
  const again = (snapshot.tried ?? []).filter(({ name, kind }) => kind === "medicine" && compared.has(name));
  const tried = (snapshot.tried ?? []).filter((one) => !again.includes(one));
  return bandsOf({ ...snapshot, tried: snapshot.tried && [] }, snapshot).map((band): Band => {
    const blocks = band.blocks.map(running);
    if (band.id === "weeks") return { ...band, blocks: blocks.map((block) => shortKey(block, snapshot)) };
    if (band.id === "medicines")
      return { ...band, blocks: medicineBlocks(snapshot, { isTight: true }).map(running) };
    if (band.id !== "tried" || again.length + tried.length === 0) return { ...band, blocks };
    const above: Block = { kind: "text", words: [`Compared with the medicines above: ${again.length}.`] };
    // The first says that nothing was tried, of a list that was emptied here.
    return {
      ...band,
      blocks: [...triedTogether(tried), ...(again.length > 0 ? [above] : []), ...blocks.slice(1)],
    };
  });
}

/** What two pages hold beside the pictures, in letters of 9 pt. */
const mostLetters = 6000;

/** The bands for a page that is printed by a browser, where nobody can count the pages before. */
export function fittingBands(snapshot: Snapshot): readonly Band[] {
  const bands = bandsOf(snapshot);
  const letters = bands
    .flatMap(({ blocks }) => blocks)
    .map((block) => {
      if (block.kind === "text") return plainWords(block.words).length;
      return block.kind === "list" ? block.items.map(plainWords).join("").length : 0;
    });
  return letters.reduce((sum, one) => sum + one, 0) > mostLetters ? condensedBands(snapshot) : bands;
}
