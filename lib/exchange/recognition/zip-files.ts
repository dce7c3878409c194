import { unzipSync } from "fflate";

/** What a ZIP may hold unpacked, and how far one file may unpack: a spreadsheet of noughts packs a thousandfold. */
export const mostUnpackedBytes = 200_000_000;
const mostFiles = 2000;
const mostRatio = 400;

export type ZipFiles =
  | { readonly ok: true; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly message: string };

/** The files of a ZIP that `isWanted` names, unpacked within bounds: what says it would unpack further is refused before it does. */
export function zipFiles(bytes: Uint8Array, isWanted: (name: string) => boolean): ZipFiles {
  let sum = 0;
  let count = 0;
  let tooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isWanted(name)) return false;
        count += 1;
        sum += originalSize;
        if (
          sum > mostUnpackedBytes ||
          count > mostFiles ||
          (originalSize > 10_000_000 && originalSize > size * mostRatio)
        )
          tooLarge = true;
        return !tooLarge;
      },
    });
    if (tooLarge)
      return {
        ok: false,
        message:
          "This file unpacks to more than Charley can hold. Please unpack it and choose the table in it.",
      };
    return { ok: true, files };
  } catch {
    return {
      ok: false,
      message: "This file is packed in a way that cannot be read; it may be damaged, or need a password.",
    };
  }
}
