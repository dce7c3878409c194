import type { Band, Block, Run } from "./band";
import { fittingBands } from "./condensed-bands";
import { hourDrawing } from "./hour-drawing";
import { escaped, lineMarkup, tableMarkup } from "./markup";
import type { Snapshot } from "./snapshot";
import { type WeekDrawing, weekDrawing } from "./week-drawing";

const line = (words: readonly Run[]) => lineMarkup(words, (text) => `<bdi>${text}</bdi>`);

type Value = string | number;
const shape = (name: string, values: Readonly<Record<string, Value>>) =>
  `<${name} ${Object.entries(values)
    .map(([key, value]) => `${key}="${value}"`)
    .join(" ")}/>`;
const label = (x: number, y: number, text: Value, anchor = "middle") =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(String(text))}</text>`;

function picture(
  { width, height }: { width: number; height: number },
  alt: string,
  parts: readonly string[],
) {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(alt)}">${parts.join("")}</svg>`;
}

function hoursPicture({ hours }: Snapshot, alt: string): string {
  const drawing = hourDrawing(hours.counts);
  return picture(drawing, alt, [
    ...drawing.bars.map(
      ({ count, ...bar }) => shape("rect", bar) + label(bar.x + bar.width / 2, bar.y - 3, count),
    ),
    shape("line", { x1: 0, x2: drawing.width, y1: drawing.base, y2: drawing.base, stroke: "#000" }),
    ...drawing.labels.map((one) => label(one.x, drawing.base + 13, one.label)),
  ]);
}

function marksOf({ marks, plot }: WeekDrawing): string[] {
  return marks.map(({ x, letter }) => {
    const at = { x1: x, x2: x, y1: plot.top, y2: plot.bottom, stroke: "#000", "stroke-dasharray": "3 3" };
    return shape("line", at) + label(x, plot.top - 6, letter);
  });
}

function weeksPicture(snapshot: Snapshot, alt: string): string {
  const drawing = weekDrawing(snapshot);
  const { plot } = drawing;
  return picture(drawing, alt, [
    ...drawing.heights.map(
      ({ y, label: said }) =>
        shape("line", { x1: plot.left, x2: plot.right, y1: y, y2: y, stroke: "#bbb" }) +
        label(plot.left - 6, y + 4, said, "end"),
    ),
    ...drawing.dates.map(({ x, label: said }) => label(x + 3, plot.bottom + 30, said, "start")),
    ...drawing.gaps.map((gap) =>
      shape("rect", { ...gap, y: plot.top, height: plot.bottom - plot.top, fill: "#f0f0f0" }),
    ),
    ...drawing.bands.map((d) => shape("path", { d, fill: "#d9d9d9" })),
    ...drawing.lines.map((d) => shape("path", { d, fill: "none", stroke: "#000", "stroke-width": 1.2 })),
    ...drawing.dots.map(({ x, y, few }) =>
      shape("circle", { cx: x, cy: y, r: 3, stroke: "#000", fill: few ? "#fff" : "#000" }),
    ),
    ...marksOf(drawing),
    ...drawing.recorded.map((week) => shape("rect", { ...week, y: plot.bottom + 14 - week.height })),
  ]);
}

function blockOf(block: Block, snapshot: Snapshot): string {
  switch (block.kind) {
    case "text":
      return `<p>${line(block.words)}</p>`;
    case "list":
      return `<ul>${block.items.map((words) => `<li>${line(words)}</li>`).join("")}</ul>`;
    case "table":
      return tableMarkup(block);
    case "weeks":
      return weeksPicture(snapshot, block.alt);
    case "hours":
      return hoursPicture(snapshot, block.alt);
    case "space":
      return '<div class="space"></div>';
  }
}

function section({ id, title, isBoxed, blocks }: Band, snapshot: Snapshot): string {
  const heading = id === "who" ? "h1" : "h2";
  const body = blocks.map((block) => blockOf(block, snapshot)).join("");
  return `<section class="${id}${isBoxed ? " boxed" : ""}"><${heading}>${escaped(title)}</${heading}>${body}</section>`;
}

/** Black on white, one column, never under 9 pt on paper; what a long list holds runs over the page rather than off it. */
const style = `*{box-sizing:border-box;min-width:0;overflow-wrap:anywhere}
html{color-scheme:light;background:#fff;color:#000;font:1rem/1.4 system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
h1{font-size:1.4rem;margin:0}h2{font-size:1rem;margin:.8rem 0 .2rem;border-bottom:1px solid #000}
p,ul{margin:.2rem 0}ul{padding-left:1.1rem}
table{width:100%;border-collapse:collapse}caption{text-align:left}
th,td{text-align:left;vertical-align:top;font-weight:400;padding:.1rem .5rem .1rem 0;border-bottom:1px solid #ccc}
thead th{font-weight:600}
.boxed{border:2px solid #000;padding:.3rem .6rem;margin-top:.6rem}.boxed h2{margin-top:0;border:0}
.space{min-height:5rem}svg{display:block;width:100%;height:auto}svg text{font-size:12px}
@page{margin:11mm}
@media print{html{font-size:9pt;line-height:1.2}body{max-width:none;padding:0}h1{font-size:13pt}h2{font-size:10pt;margin:4pt 0 1pt}
.space{min-height:50pt}tr,li,svg{break-inside:avoid}}`;

/** The whole sheet as one file that opens from an attachment: no script, nothing fetched from anywhere. */
export function htmlFace(snapshot: Snapshot): string {
  const body = fittingBands(snapshot)
    .map((band) => section(band, snapshot))
    .join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">
<title>Night leg cramps: summary of a diary</title>
<style>${style}</style></head><body><main>
${body}
</main></body></html>
`;
}
