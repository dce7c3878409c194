import "server-only";
import { faceFile, unsetWords } from "#lib/exchange/summary/face-file";
import { readSummary } from "#lib/exchange/summary/read-summary";
import { summaryPartIds } from "#lib/exchange/summary/schema";
import { turns } from "#lib/server/turns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";
import { problem } from "./problem";

/** What nobody answered for this summary stays unanswered; a name is put on a sheet only by the person. */
const unasked = {
  parts: [...summaryPartIds],
  withName: false,
  birthDate: null,
  question: null,
  redFlags: null,
  differential: {},
};

export const getSummary = endpoint(operations.getSummary, (owner, { weeks, form, paper }, { person, now }) =>
  turns.take(owner, async () => {
    const read = await readSummary({ ...unasked, period: { weeks } }, { person, help: null, now });
    if (!read.ok) return problem(422, read.message);
    const snapshot = read.value;
    if (form === "json") return json(200, snapshot);
    const file = await faceFile(snapshot, form, paper);
    if (!file.ok) return problem(422, unsetWords(file.unset));
    return new Response(file.bytes, {
      headers: {
        "Content-Type": file.type,
        "Content-Disposition": `attachment; filename="${file.name}"`,
        "Cache-Control": "no-store",
      },
    });
  }),
);
