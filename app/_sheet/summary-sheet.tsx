import { createElement, type ReactNode } from "react";
import type { Band, Block, Run, Words } from "#lib/exchange/summary/band";
import type { Faces } from "#lib/exchange/summary/faces";
import { HourPicture } from "./hour-picture";
import { WeekPicture } from "./week-picture";
import "./sheet.css";

/** The person's own text keeps its direction to itself: a name from right to left turns nothing around it. */
function piece(run: Run): ReactNode {
  if (typeof run === "string") return run;
  const text = run.own ? <bdi>{run.text}</bdi> : run.text;
  return run.strong ? <strong>{text}</strong> : text;
}

/** A line as children of its element, one after the other: a frozen sheet never changes their order. */
function line(element: "p" | "li", words: Words) {
  return createElement(element, null, ...words.map(piece));
}

function SheetTable({ block }: { block: Extract<Block, { kind: "table" }> }) {
  return (
    <table>
      <caption className="sr-only">{block.caption}</caption>
      <thead>
        <tr>
          {block.head.map((cell, at) => (
            <th key={cell} scope="col">
              {at === 0 && cell === "" ? <span className="sr-only">Measure</span> : cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map(([first, ...cells]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {cells.map((cell, at) => (
              <td key={block.head[at + 1]} data-label={block.head[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function BlockView({ block, snapshot }: { block: Block; snapshot: Faces["snapshot"] }) {
  switch (block.kind) {
    case "text":
      return line("p", block.words);
    case "list":
      return createElement("ul", null, ...block.items.map((words) => line("li", words)));
    case "table":
      return <SheetTable block={block} />;
    case "weeks":
      return <WeekPicture snapshot={snapshot} alt={block.alt} />;
    case "hours":
      return <HourPicture hours={snapshot.hours} alt={block.alt} />;
    case "space":
      return <div className="space" />;
  }
}

function BandView({ band, snapshot, level }: { band: Band; snapshot: Faces["snapshot"]; level: 1 | 2 }) {
  const Title = `h${level}` as const;
  const blocks = band.blocks.map((block) => BlockView({ block, snapshot }));
  return createElement(
    "section",
    { className: band.isBoxed ? `band boxed ${band.id}` : `band ${band.id}` },
    <Title className={band.id === "who" ? "title" : ""}>{band.title}</Title>,
    ...blocks,
  );
}

/** The page a clinician reads: plain elements on white, the same bands in the same order on every sheet. */
export function SummarySheet({ faces, level = 1 }: { faces: Faces; level?: 1 | 2 }) {
  return (
    <article className="sheet">
      {faces.bands.map((band) => (
        <BandView key={band.id} band={band} snapshot={faces.snapshot} level={band.id === "who" ? level : 2} />
      ))}
    </article>
  );
}
