import { type Result, refusal } from "#lib/base/result";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";
import { type FoundName, matchFoods, planSlice, writeSlice } from "#lib/exchange/transfer/actions";
import { batches } from "#lib/exchange/transfer/batches";
import type { ImportChoices } from "#lib/exchange/transfer/import-choices";
import type { PlanRow } from "#lib/exchange/transfer/plan-row";
import { namesToFind, type Slice, slicesOf } from "#lib/exchange/transfer/slices";

/** A file as the diary takes it: slice by slice, with what becomes of each row, and the foods its names are taken for. */
export type FilePlan = {
  readonly parts: readonly { readonly slice: Slice; readonly rows: readonly PlanRow[] }[];
  readonly names: readonly FoundName[];
  readonly refs: ReadonlyMap<string, string | null>;
  /** What does not fit, beside what the file itself says */
  readonly skipped: readonly Skipped[];
};
type Progress = (part: number) => void;

const unreachable = refusal(
  "unreachable",
  "Charley cannot be reached just now. What was written so far is in the diary; pressing again writes only the rest.",
);

/** An answer, asked again while Charley has much to do: others are served between two slices. */
async function patient<Value>(ask: () => Promise<Result<Value>>): Promise<Result<Value>> {
  for (let wait = 500; ; wait *= 2) {
    const answer = await ask().catch(() => unreachable);
    if (answer.ok || answer.reason !== "busy" || wait > 8000) return answer;
    await new Promise((go) => setTimeout(go, wait));
  }
}

/** The foods that the names of a file may be: the first of each where it is wholly called so. */
async function foundNames(names: readonly string[], onProgress: Progress): Promise<Result<FoundName[]>> {
  const found: FoundName[] = [];
  for (const batch of batches(names, 20)) {
    const answer = await patient(() => matchFoods({ names: batch }));
    if (!answer.ok) return answer;
    found.push(...answer.value);
    onProgress(found.length / names.length);
  }
  return { ok: true, value: found };
}

const usualRefs = (names: readonly FoundName[]) =>
  new Map(names.map(({ name, isWhole, offers }) => [name, (isWhole && offers[0]?.ref) || null]));

/** What would become of everything in a file; nothing is written. `known`: foods that were looked up before, and chosen. */
export async function planFile(
  proposal: Proposal,
  known: Pick<FilePlan, "names" | "refs"> | null,
  onProgress: Progress,
): Promise<Result<FilePlan>> {
  const named = known ?? (await foundNames(namesToFind(proposal), (part) => onProgress(part / 4)));
  if ("ok" in named && !named.ok) return named;
  const names = "ok" in named ? named.value : named.names;
  const refs = "ok" in named ? usualRefs(names) : named.refs;
  const { slices, skipped: over } = slicesOf(proposal, (name) => refs.get(name) ?? null);
  const parts: { slice: Slice; rows: readonly PlanRow[] }[] = [];
  const skipped = [...over];
  for (const slice of slices) {
    const answer = await patient(() => planSlice(slice));
    if (!answer.ok) return answer;
    parts.push({ slice, rows: answer.value.rows });
    skipped.push(...answer.value.skipped);
    onProgress(0.25 + (0.75 * parts.length) / slices.length);
  }
  return { ok: true, value: { parts, names, refs, skipped } };
}

/** Writes a file as it was planned and chosen, a slice at a time. Sent again, it writes only what is not there. */
export async function writeFile(
  { parts }: FilePlan,
  about: { readonly importId: string; readonly fileName: string; readonly choices: ImportChoices },
  onProgress: Progress,
): Promise<Result<{ written: number }>> {
  const { choices } = about;
  let written = 0;
  for (const [at, { slice, rows }] of parts.entries()) {
    const chosen = rows.flatMap(({ key }) => {
      const choice = choices.rows[key];
      return choice === undefined ? [] : [[key, choice] as const];
    });
    const own = { ...choices, rows: Object.fromEntries(chosen) };
    const isLast = at === parts.length - 1;
    const answer = await patient(() => writeSlice({ ...about, ...slice, isLast, choices: own }));
    if (!answer.ok) return answer;
    written += answer.value.written;
    onProgress((at + 1) / parts.length);
  }
  return { ok: true, value: { written } };
}
