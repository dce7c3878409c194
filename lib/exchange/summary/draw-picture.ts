import { hourDrawing } from "./hour-drawing";
import { bodySize, margin, type Pdf, widthOf } from "./pdf-page";
import type { Snapshot } from "./snapshot";
import { type WeekDrawing, weekDrawing } from "./week-drawing";

type Place = { readonly left: number; readonly top: number; readonly scale: number };

/** A label that keeps its size however small the drawing gets. `x`, `y` (its foot) as they are drawn. */
function label(
  pdf: Pdf,
  { left, top, scale }: Place,
  said: { x: number; y: number; text: string; at: number },
) {
  pdf.fillColor("#000").fontSize(bodySize);
  const width = pdf.widthOfString(said.text);
  const x = left + said.x * scale - width * said.at;
  const within = Math.min(Math.max(x, margin), margin + widthOf(pdf) - width);
  pdf.text(said.text, within, top + said.y * scale - bodySize, { lineBreak: false });
}

function scaled(pdf: Pdf, { left, top, scale }: Place, draw: () => void) {
  pdf.save().translate(left, top).scale(scale);
  draw();
  pdf.restore();
}

function weekShapes(pdf: Pdf, { plot, heights, gaps, bands, lines, dots, marks, recorded }: WeekDrawing) {
  for (const { y } of heights) pdf.moveTo(plot.left, y).lineTo(plot.right, y).lineWidth(0.7).stroke("#bbb");
  for (const { x, width } of gaps) pdf.rect(x, plot.top, width, plot.bottom - plot.top).fill("#f0f0f0");
  for (const band of bands) pdf.path(band).fill("#d9d9d9");
  for (const line of lines) pdf.path(line).lineWidth(1.2).stroke("#000");
  for (const { x, y, few } of dots)
    pdf
      .circle(x, y, 3)
      .lineWidth(1)
      .fillAndStroke(few ? "#fff" : "#000", "#000");
  for (const { x, to } of marks) {
    pdf
      .moveTo(x, plot.top - 4)
      .lineTo(x, plot.bottom)
      .lineWidth(1)
      .dash(3, {})
      .stroke("#000")
      .undash();
    if (to !== null)
      pdf
        .moveTo(x, plot.top - 4)
        .lineTo(to, plot.top - 4)
        .lineWidth(2)
        .stroke("#000");
  }
  for (const { x, width, height } of recorded)
    pdf.rect(x, plot.bottom + 14 - height, width, height).fill("#000");
}

function drawWeeks(pdf: Pdf, snapshot: Snapshot, top: number): number {
  const drawing = weekDrawing(snapshot);
  const place = { left: margin, top, scale: widthOf(pdf) / drawing.width };
  const { plot } = drawing;
  scaled(pdf, place, () => weekShapes(pdf, drawing));
  for (const { y, label: text } of drawing.heights)
    label(pdf, place, { x: plot.left - 6, y: y + 6, text, at: 1 });
  for (const { x, label: text } of drawing.dates)
    label(pdf, place, { x: x + 3, y: plot.bottom + 30, text, at: 0 });
  for (const { x, letter } of drawing.marks) label(pdf, place, { x, y: plot.top - 6, text: letter, at: 0.5 });
  return drawing.height * place.scale;
}

function drawHours(pdf: Pdf, { hours }: Snapshot, top: number): number {
  const drawing = hourDrawing(hours.counts);
  const place = { left: margin, top, scale: widthOf(pdf) / drawing.width };
  scaled(pdf, place, () => {
    for (const { x, y, width, height } of drawing.bars) pdf.rect(x, y, width, height).fill("#000");
    pdf.moveTo(0, drawing.base).lineTo(drawing.width, drawing.base).lineWidth(1).stroke("#000");
  });
  for (const { x, y, width, count } of drawing.bars)
    label(pdf, place, { x: x + width / 2, y: y - 1, text: String(count), at: 0.5 });
  for (const { x, label: text } of drawing.labels)
    label(pdf, place, { x, y: drawing.base + 14, text, at: 0.5 });
  return (drawing.height + 2) * place.scale;
}

/** One of the sheet's pictures, its top at `top` and as wide as the page; gives its height. */
export function drawPicture(pdf: Pdf, kind: "weeks" | "hours", snapshot: Snapshot, top: number): number {
  return kind === "weeks" ? drawWeeks(pdf, snapshot, top) : drawHours(pdf, snapshot, top);
}
