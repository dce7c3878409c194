import type { Block, Run } from "./band";

// What the HTML file and the narrative of a FHIR resource are both written with.

export const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** @param apart sets a text of the person's own apart from the direction of what stands around it */
export function lineMarkup(words: readonly Run[], apart: (text: string) => string): string {
  return words
    .map((run) => {
      if (typeof run === "string") return escaped(run);
      const text = run.own ? apart(escaped(run.text)) : escaped(run.text);
      return run.strong ? `<strong>${text}</strong>` : text;
    })
    .join("");
}

export function tableMarkup({ caption, head, rows }: Extract<Block, { kind: "table" }>): string {
  const heads = head.map((cell) => `<th scope="col">${escaped(cell || "Measure")}</th>`).join("");
  const body = rows
    .map(([first = "", ...cells]) => {
      const rest = cells.map((cell) => `<td>${escaped(cell)}</td>`).join("");
      return `<tr><th scope="row">${escaped(first)}</th>${rest}</tr>`;
    })
    .join("");
  return `<table><caption>${escaped(caption)}</caption><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table>`;
}
