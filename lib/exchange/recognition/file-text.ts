const has = (bytes: Uint8Array, ...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);

/** Letters of European words; a text read in the wrong code page has signs of sums and money in their places. */
const lettersIn = (text: string) => text.match(/[äöüÄÖÜßéèêëàâçñíóúáòìåøæÉ]/g)?.length ?? 0;

/** The letters of DOS (code page 850) from 0x80 on, of which no decoder knows. */
const dosLetters =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0";
function dosText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(
      Array.from(bytes.subarray(at, at + 8192), (byte) =>
        byte < 0x80 ? String.fromCharCode(byte) : (dosLetters[byte - 0x80] ?? ""),
      ).join(""),
    );
  return parts.join("");
}

/** The text of a file in whatever code page it was saved: UTF-8, UTF-16 with or without a mark, else Windows-1252 or old Mac. */
export function fileText(bytes: Uint8Array): string {
  if (has(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (has(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  const sample = bytes.subarray(0, 400);
  const zeros = (odd: 0 | 1) => sample.filter((byte, at) => byte === 0 && at % 2 === odd).length;
  if (zeros(1) * 4 > sample.length) return new TextDecoder("utf-16le").decode(bytes);
  if (zeros(0) * 4 > sample.length) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const windows = new TextDecoder("windows-1252").decode(bytes);
    const mac = new TextDecoder("macintosh").decode(bytes);
    const tried = [windows, mac, dosText(bytes)];
    return tried.reduce((best, text) => (lettersIn(text) > lettersIn(best) ? text : best));
  }
}

/** What begins like a table of letters is one; these bytes stand in no text. */
export const isBinary = (text: string) => text.slice(0, 4000).includes("\0");
