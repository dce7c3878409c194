import "server-only";
import { readFile as readBytes, stat } from "node:fs/promises";
import { basename } from "node:path";
import { v7 as uuidv7 } from "uuid";
import { nightOf } from "#lib/base/time/night-of";
import { wallClock } from "#lib/base/time/wall-clock";
import { proposalCounts, readFile } from "#lib/exchange/recognition/file-proposal";
import { emptyProposal, type Proposal, type Reader } from "#lib/exchange/recognition/schema";
import { insertAudit } from "#lib/people/accounts/audit";
import { mintOwnerId, type OwnerId } from "#lib/people/accounts/owner";
import { findByEmail, findPerson, type SignedInPerson } from "#lib/people/accounts/queries";
import { emailSchema } from "#lib/people/accounts/schema";
import type { Planned } from "./planned-import";
import { plannedImport, writePlanned } from "./proposal-import";
import { restoredDiary } from "./restored-diary";

type Answer =
  | { readonly ok: true; readonly lines: string[] }
  | { readonly ok: false; readonly reason: string };
const failed = (reason: string): Answer => ({ ok: false, reason });
const mostBytes = 500_000_000;

/** By which hour of the morning a night may be said to have been quiet. */
const morningHour = 5;

/** What reading a file depends on of a person at a moment. */
export function readerOf(
  { timeZone, nightStartHour }: Pick<SignedInPerson, "timeZone" | "nightStartHour">,
  now: Date,
): Reader {
  const instant = now.toISOString();
  const { date, time } = wallClock(instant, timeZone);
  const hour = Number(time.slice(0, 2));
  return {
    ...{ today: date, timeZone, nightStartHour },
    lastNight: nightOf({ instant, timeZone, nightStartHour }),
    isLastNightOver: hour >= morningHour && hour < nightStartHour,
  };
}

/** What of a proposal is written, from what becomes of each thing in it. */
function told(proposal: Proposal, planned: readonly Planned[]) {
  const due = planned
    .filter(({ outcome }) => outcome === "new" || outcome === "changed")
    .map(({ entry }) => entry);
  const nights = due.flatMap((entry) =>
    entry.entity === "night" ? [{ ...entry.body, line: entry.line, night: entry.night }] : [],
  );
  const lines = (entity: string) =>
    new Set(due.filter((entry) => entry.entity === entity).map(({ line }) => line));
  const count = (entity: string) => due.filter((entry) => entry.entity === entity).length;
  const cramps = proposal.cramps.filter(({ line }) => lines("cramp").has(line));
  const sums = proposalCounts({ ...proposal, nights, cramps });
  return { ...sums, entries: count("diet-entry"), doses: count("dose") };
}

const inWords = ({ nights, cramps, entries, doses, skipped }: ReturnType<typeof told>, isDry: boolean) =>
  `${isDry ? "Would add or put right" : "Added or put right"}: nights ${nights}, cramps ${cramps}, foods and drinks ${entries}, doses ${doses}. Left out: ${skipped.length}.`;

async function bringIn(
  owner: OwnerId,
  proposal: Proposal,
  how: { person: SignedInPerson; fileName: string; isDry: boolean; now: Date },
) {
  const { planned, skipped } = await plannedImport(owner, proposal, how.person);
  const counts = told(proposal, planned);
  if (!how.isDry)
    await writePlanned(owner, planned, { importId: uuidv7(), fileName: how.fileName, now: how.now });
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
  if (about.size > mostBytes) return failed("This file is over 500 MB. Please cut it into smaller ones.");
  const file = readFile({ name: basename(path), bytes: await readBytes(path) }, readerOf(person, now));
  const isDry = options.includes("--dry-run");
  const how = { person, fileName: basename(path), isDry, now };
  const counts =
    file.own === null
      ? await bringIn(owner, file.proposal, how)
      : { ...proposalCounts(emptyProposal("charley-diary")), ...(await restoredDiary(owner, file.own, how)) };
  if (!isDry) await insertAudit(owner, { event: "import", outcome: "ok" });
  const remarks = file.own === null ? file.proposal.remarks : [];
  const words = options.includes("--json") ? [] : [...remarks, inWords(counts, isDry)];
  return { ok: true, lines: [...words, JSON.stringify(counts)] };
}
