import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { readSource } from "#lib/exchange/recognition/file-source";
import { proposalCounts } from "#lib/exchange/recognition/proposal-counts";
import { emptyProposal, type Proposal, type Skipped } from "#lib/exchange/recognition/schema";
import { insertAudit } from "#lib/people/accounts/audit";
import { type AccountId, mintOwnerId } from "#lib/people/accounts/owner";
import { findByEmail, findPerson, type SignedInPerson } from "#lib/people/accounts/queries";
import { emailSchema } from "#lib/people/accounts/schema";
import { refsOfNames } from "./figured-foods";
import { usualChoices } from "./import-choices";
import type { Planned } from "./planned-import";
import { dueOf, plannedImport, writeDue } from "./proposal-import";
import { readerOf } from "./reader-of";
import { restoredDiary } from "./restored-diary";
import { lastDayOf, namesToFind, slicesOf } from "./slices";

type Answer =
  | { readonly ok: true; readonly lines: string[] }
  | { readonly ok: false; readonly reason: string };
const failed = (reason: string): Answer => ({ ok: false, reason });
/** What of a proposal is written, from what becomes of each thing in it. */
function told(proposal: Proposal, planned: readonly Planned[]) {
  const due = planned
    .filter(({ outcome }) => outcome === "new" || outcome === "changed")
    .map(({ entry }) => entry);
  const nights = due.flatMap((entry) =>
    entry.entity === "night" ? [{ ...entry.body, line: entry.line, night: entry.night }] : [],
  );
  // Made once: asked of each of 20,000 cramps it took minutes.
  const crampLines = new Set(due.flatMap(({ entity, line }) => (entity === "cramp" ? [line] : [])));
  const count = (entity: string) => due.filter((entry) => entry.entity === entity).length;
  const cramps = proposal.cramps.filter(({ line }) => crampLines.has(line));
  const sums = proposalCounts({ ...proposal, nights, cramps });
  return { ...sums, entries: count("diet-entry"), doses: count("dose") };
}

const inWords = ({ nights, cramps, entries, doses, skipped }: ReturnType<typeof told>, isDry: boolean) =>
  `${isDry ? "Would add or put right" : "Added or put right"}: nights ${nights}, cramps ${cramps}, foods and drinks ${entries}, doses ${doses}. Left out: ${skipped.length}.`;

const oddWords = ({ oddCells }: Proposal) =>
  oddCells.slice(0, 50).map(({ line, reason }) => `Line ${line}: ${reason}; the rest of the row is kept.`);

async function bringIn(
  owner: AccountId,
  proposal: Proposal,
  how: { person: SignedInPerson; fileName: string; isDry: boolean; now: Date },
) {
  const refs = await refsOfNames(owner, namesToFind(proposal));
  const { slices, skipped: over } = slicesOf(proposal, (name) => refs.get(name) ?? null);
  const about = { importId: uuidv7(), fileName: how.fileName, now: how.now };
  const planned: Planned[] = [];
  const skipped: Skipped[] = [...over];
  for (const [at, slice] of slices.entries()) {
    const part = await plannedImport(owner, slice, how.person);
    planned.push(...part.planned);
    skipped.push(...part.skipped);
    const come = { through: lastDayOf(slice), isLast: at === slices.length - 1 };
    if (!how.isDry) await writeDue(owner, dueOf(part.planned, usualChoices), { ...about, ...come });
  }
  const counts = told(proposal, planned);
  const kept = planned.flatMap(({ outcome, reason, entry }) =>
    outcome === "kept" && reason !== null ? [{ line: entry.line, reason }] : [],
  );
  return { ...counts, skipped: [...counts.skipped, ...skipped, ...kept] };
}

/**
 * `import EMAIL FILE [--dry-run] [--json]`: brings a file into the diary of a person as the screen proposes it. The last
 * line is JSON: what the file is, and how much of it was written. The same file again writes nothing.
 */
export async function importCommand(
  args: readonly string[],
  { now }: { readonly now: Date },
): Promise<Answer> {
  const options = args.filter((arg) => arg.startsWith("--"));
  const [address = "", path = ""] = args.filter((arg) => !arg.startsWith("--"));
  const unknown = options.find((option) => option !== "--dry-run" && option !== "--json");
  if (unknown !== undefined) return failed(`There is no option ${unknown}.`);
  const email = emailSchema.safeParse(address);
  const found = email.success ? await findByEmail(email.data) : null;
  if (!found) return failed(`Nobody here has the address ${address}.`);
  const owner = mintOwnerId(found.id);
  const person = await findPerson(owner, now);
  const about = await stat(path).catch(() => null);
  if (!person || !about?.isFile()) return failed(`There is no file ${path}.`);
  const source = { name: basename(path), size: about.size, pieces: () => createReadStream(path) };
  const file = await readSource(source, readerOf(person, now));
  const isDry = options.includes("--dry-run");
  const how = { person, fileName: basename(path), isDry, now };
  const counts =
    file.own === null
      ? await bringIn(owner, file.proposal, how)
      : { ...proposalCounts(emptyProposal("charley-diary")), ...(await restoredDiary(owner, file.own, how)) };
  if (!isDry) await insertAudit(owner, { event: "import", outcome: "ok" });
  const remarks = file.own === null ? [...file.proposal.remarks, ...oddWords(file.proposal)] : [];
  const words = options.includes("--json") ? [] : [...remarks, inWords(counts, isDry)];
  return { ok: true, lines: [...words, JSON.stringify(counts)] };
}
