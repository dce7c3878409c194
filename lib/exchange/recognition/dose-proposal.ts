import { type AmountReading, unitOfHead } from "./amount-cell";
import { doseSaid } from "./dose-said";
import { entryRefusal } from "./entry-proposal";
import type { ReadTable } from "./row-cells";
import type { ProposedDose, Reader, Skipped } from "./schema";

const nothingSaid = { strength: null, units: null, odd: null };

/** What the column of names says they are; null where it says both or neither. */
function kindOfHead(head: string): ProposedDose["kind"] {
  const isSupplement = /supplement|vitamin|suplemento|complement|integrator|erg[aä]nzung/i.test(head);
  const isMedicine = /medic|medik|drug|farmaco/i.test(head);
  return isSupplement === isMedicine ? null : isSupplement ? "supplement" : "medicine";
}

/** Doses of supplements and medicines, each under its own name. */
export function doseProposal(
  { rows, mark }: ReadTable,
  { match, header }: AmountReading,
  reader: Reader,
): { doses: ProposedDose[]; skipped: Skipped[]; oddCells: Skipped[] } {
  const doses: ProposedDose[] = [];
  const oddCells: Skipped[] = [];
  const kind = kindOfHead(header[match.get("substance") ?? -1] ?? "");
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const name = row.text("substance");
    const why =
      entryRefusal(row, reader) ?? (name === null ? "The name of what was taken is missing." : null);
    const isLeft = [row.text("dose") ?? row.text("quantity"), row.text("status")].some((cell) =>
      /^(?:skipped|missed|not taken|ignored|no|0|postponed|snoozed|ausgelassen|vergessen)$/i.test(cell ?? ""),
    );
    if (why !== null || name === null || row.when === null || isLeft) {
      skipped.push({ line: row.line, reason: why ?? "It was not taken." });
      continue;
    }
    const cell = row.text("dose") ?? row.text("quantity");
    const unit =
      row.text("unit") ?? unitOfHead(header[match.get("dose") ?? match.get("quantity") ?? -1] ?? "");
    const { strength, units, odd } = cell === null ? nothingSaid : doseSaid(cell, unit, mark);
    if (odd !== null) oddCells.push({ line: row.line, reason: odd });
    doses.push({ line: row.line, ...row.when, name: name.slice(0, 200), kind, strength, units });
  }
  return { doses, skipped, oddCells };
}
