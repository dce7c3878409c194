import { OpenFile } from "#lib/exchange/recognition/open-file";
import { readerOf } from "#lib/exchange/transfer/reader-of";
import type { ReadingAnswer, ReadingRequest } from "./reading";

/** The file that is open, read beside the page so that a long one does not hold it up. */
let file: OpenFile | null = null;

async function* piecesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

async function answered(request: ReadingRequest): Promise<unknown> {
  if (request.ask === "open") {
    const { file: chosen, times } = request;
    file = await OpenFile.of(
      {
        name: chosen.name,
        size: chosen.size,
        pieces: () => piecesOf(chosen),
        onRead: (bytes) => tell({ id: request.id, read: bytes }),
      },
      readerOf(times, new Date()),
    );
    return file.told();
  }
  if (request.ask === "paste") {
    file = OpenFile.ofText(request.text, readerOf(request.times, new Date()));
    return file.told();
  }
  if (request.ask === "lead") return file?.led(request.table, request.lead) ?? null;
  return file?.leftOut(request.reasons) ?? "";
}

const tell = (answer: ReadingAnswer) => self.postMessage(answer);

self.onmessage = ({ data }: MessageEvent<ReadingRequest>) => {
  void answered(data)
    .then((value) => tell({ id: data.id, value }))
    .catch(() => tell({ id: data.id, failed: true }));
};
