import { grouped } from "#lib/base/text/grouped";
import type { Imported } from "#lib/exchange/transfer/mutations";
import type { FileRows } from "#lib/exchange/transfer/read-rows";

const many = (count: number, one: string, more: string) => `${grouped(count)} ${count === 1 ? one : more}`;

/** What becomes of every row, in sentences: none is passed over in silence. */
export function RowCounts({
  rows,
  outcomes,
  isWritten,
}: {
  rows: FileRows;
  outcomes: readonly Imported[] | null;
  isWritten: boolean;
}) {
  const count = (wanted: Imported["outcome"]) =>
    outcomes?.filter(({ outcome }) => outcome === wanted).length ?? 0;
  const badLines = new Set(rows.bad.map(({ line }) => line)).size;
  const added = isWritten ? "added" : "new";
  return (
    <ul role="status" className="list-disc pl-6">
      {outcomes ? (
        <>
          <li>{many(count("new"), `row is ${added}.`, `rows are ${added}.`)}</li>
          {count("same") > 0 ? (
            <li>{many(count("same"), "row is in the diary already.", "rows are in the diary already.")}</li>
          ) : null}
          {count("kept") > 0 ? (
            <li>
              {many(count("kept"), "night", "nights")} in the diary say something else and stay as they are.
            </li>
          ) : null}
        </>
      ) : null}
      <li>
        {badLines === 0
          ? "Every row can be read."
          : `${many(badLines, "row needs", "rows need")} a look; the others are not held up.`}
      </li>
      {rows.blank.length > 0 ? (
        <li>{many(rows.blank.length, "row says", "rows say")} nothing, so the night stays not recorded.</li>
      ) : null}
    </ul>
  );
}
