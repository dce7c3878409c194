import { amountColumns, perColumn } from "#lib/knowledge/nutrients/columns";
import { dayTotalName, type Proposal, type ProposedEntry } from "./schema";

/** One of several lists, sheets or files that are read as one, and what it is called. */
export type NamedPart = { readonly name: string; readonly proposal: Proposal };

/** Of a workbook in a ZIP the sums are known by their name; of a list of sums, all of it is sums. */
const isSum = ({ kind }: Proposal, { name }: ProposedEntry): boolean =>
  kind === "day-totals" || (kind === "mixed" && name === dayTotalName);

const datesOf = (parts: readonly NamedPart[], isCounted: (part: Proposal, entry: ProposedEntry) => boolean) =>
  new Set(
    parts.flatMap(({ proposal }) =>
      proposal.entries.filter((entry) => isCounted(proposal, entry)).map(({ date }) => date),
    ),
  );

const isNamed = (part: Proposal, entry: ProposedEntry): boolean =>
  ["foods", "meals", "mixed"].includes(part.kind) && !isSum(part, entry);
const isFood = (part: Proposal, entry: ProposedEntry): boolean =>
  isNamed(part, entry) && entry.name !== "Water";
/** A glass stands in a list of its own, or among the foods. */
const isWater = (part: Proposal, entry: ProposedEntry): boolean =>
  part.kind === "water" || (isNamed(part, entry) && entry.name === "Water");

/** The sum without its water, which a list of glasses says too; null where nothing else is in it. */
function withoutWater(entry: ProposedEntry): ProposedEntry | null {
  const dry = { ...entry, waterG: null };
  return amountColumns.some((column) => dry[column] !== null) ? dry : null;
}

/** The water of a sum whose foods are told elsewhere, which say nothing of water; null where it says none either. */
const onlyWater = (entry: ProposedEntry): ProposedEntry | null =>
  entry.waterG === null ? null : { ...entry, ...perColumn(() => null), waterG: entry.waterG };

/**
 * The parts with each day counted once: the sum of a day whose foods stand in another part is left out, and so is the water of a
 * sum whose glasses do. Water that only the sum knows stays. What was left out is said.
 */
export function withoutCountedSums(parts: readonly NamedPart[]): NamedPart[] {
  const eaten = datesOf(parts, isFood);
  const drunk = datesOf(parts, isWater);
  const watered = datesOf(parts, (part, entry) => isFood(part, entry) && entry.waterG !== null);
  return parts.map(({ name, proposal }) => {
    const remarks: string[] = [];
    const entries = proposal.entries.flatMap((entry): ProposedEntry[] => {
      if (!isSum(proposal, entry)) return [entry];
      if (eaten.has(entry.date)) {
        remarks[0] = `Of “${name}” the sums of days are left out whose foods are in this file too: those days would count twice.`;
        const isTold = drunk.has(entry.date) || watered.has(entry.date);
        return [(isTold ? null : onlyWater(entry)) ?? []].flat();
      }
      if (!drunk.has(entry.date) || entry.waterG === null) return [entry];
      remarks[1] = `Of “${name}” the water of days is left out whose glasses are in this file too: it would count twice.`;
      return [withoutWater(entry) ?? []].flat();
    });
    const said = remarks.filter((remark) => remark !== undefined);
    return said.length === 0
      ? { name, proposal }
      : { name, proposal: { ...proposal, entries, remarks: [...proposal.remarks, ...said] } };
  });
}
