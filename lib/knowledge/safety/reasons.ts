import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { conditions } from "./conditions";
import type { ConditionId, SafetyFacts } from "./schema";

/** The person's own facts that match, as short phrases for "because": conditions answered yes, then medicines by class. */
export const reasons = (
  facts: SafetyFacts,
  match: { conditions?: readonly ConditionId[]; classes?: readonly MedicineClass[] },
): string[] => [
  ...(match.conditions ?? [])
    .filter((id) => facts.conditions[id] === "yes")
    .map((id) => `You said yes to ${conditions[id].name}.`),
  ...facts.medicines
    .filter((m) => m.classes.some((c) => match.classes?.includes(c)))
    .map((m) => `You take ${m.name}.`),
];
