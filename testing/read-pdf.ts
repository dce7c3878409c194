// For tests: reads a PDF with somebody else's reader.
import { getDocumentProxy } from "unpdf";

/** The letters of a PDF in their order, how many pages it has and how large its smallest print is, in points. */
export async function readPdf(bytes: Uint8Array): Promise<{ text: string; pages: number; smallest: number }> {
  const pdf = await getDocumentProxy(bytes.slice());
  let [text, smallest] = ["", Number.POSITIVE_INFINITY];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    for (const item of items) {
      if (!("str" in item)) continue;
      text += item.hasEOL ? `${item.str}\n` : item.str;
      if (item.str.trim() !== "")
        smallest = Math.min(smallest, Math.hypot(item.transform[2], item.transform[3]));
    }
  }
  const pages = pdf.numPages;
  await pdf.cleanup();
  return { text, pages, smallest };
}
