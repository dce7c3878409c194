import { type Result, refusal } from "#lib/base/result";
import { importFoods, importNights, previewFoods, previewNights } from "#lib/exchange/transfer/actions";
import { batches } from "#lib/exchange/transfer/batches";
import type { Imported } from "#lib/exchange/transfer/mutations";
import type { FileRows } from "#lib/exchange/transfer/read-rows";
import { batchRows } from "#lib/exchange/transfer/schema";

export type Send = { readonly onProgress: (done: number) => void } & (
  | { readonly mode: "preview" }
  | {
      readonly mode: "write";
      readonly importId: string;
      readonly fileName: string;
      readonly timeZone: string;
      readonly foodRefOf: (name: string) => string | null;
    }
);

const unreachable = refusal(
  "unreachable",
  "Charley cannot be reached just now. What was added so far is in the diary; pressing again adds only the rest.",
);

function senders(rows: FileRows, how: Send): (() => Promise<Result<Imported[]>>)[] {
  if (rows.kind === "nights") {
    return batches(rows.good, batchRows).map(
      (batch) => () =>
        how.mode === "preview"
          ? previewNights({ rows: batch })
          : importNights({ ...about(how), rows: batch }),
    );
  }
  return batches(rows.good, batchRows).map((batch) => () => {
    const withFoods = batch.map((row) => ({
      ...row,
      foodRef: how.mode === "write" ? how.foodRefOf(row.name) : null,
    }));
    return how.mode === "preview"
      ? previewFoods({ rows: withFoods })
      : importFoods({ ...about(how), rows: withFoods });
  });
}

function about({ importId, fileName, timeZone }: Extract<Send, { mode: "write" }>) {
  return { importId, fileName: fileName.slice(0, 200), timeZone };
}

/** Sends the rows a batch at a time and stops at the first that does not go through. Sending again changes nothing twice. */
export async function sendRows(rows: FileRows, how: Send): Promise<Result<Imported[]>> {
  const outcomes: Imported[] = [];
  for (const send of senders(rows, how)) {
    const answer = await send().catch(() => unreachable);
    if (!answer.ok) return answer;
    outcomes.push(...answer.value);
    how.onProgress(outcomes.length);
  }
  return { ok: true, value: outcomes };
}
