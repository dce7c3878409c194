import type { Narrative } from "fhir/r4";
import type { Block } from "../band";
import { escaped, lineMarkup, tableMarkup } from "../markup";

/** What is no character of XML 1.0 (2.2). */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The narrative's list of elements has none that isolates a direction: two characters do it, where it is needed. */
const apart = (text: string) => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text);

function blockMarkup(block: Block): string {
  switch (block.kind) {
    case "text":
      return `<p>${lineMarkup(block.words, apart)}</p>`;
    case "list":
      return block.items.length === 0
        ? ""
        : `<ul>${block.items.map((words) => `<li>${lineMarkup(words, apart)}</li>`).join("")}</ul>`;
    case "table":
      return tableMarkup(block);
    case "weeks":
    case "hours":
      return `<p>${escaped(block.alt)}</p>`;
    case "space":
      return "";
  }
}

/** Words for a person who reads a FHIR resource, of twelve elements at most and without a script. */
export function narrative(blocks: readonly Block[], status: Narrative["status"]): Narrative {
  const body = blocks.map(blockMarkup).join("").replace(unwritable, "");
  return { status, div: `<div xmlns="http://www.w3.org/1999/xhtml" lang="en">${body}</div>` };
}

export const sentence = (text: string): Block => ({ kind: "text", words: [text] });
