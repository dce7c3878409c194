import type { MedicineClass } from "#lib/knowledge/medicines/classes";
import { exposure } from "../exposure";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** How far apart, a medicine; the words follow "Take it". What needs care only with magnesium says so. */
const apart: Readonly<Partial<Record<MedicineClass, string>>> = {
  levothyroxine: "4 hours away from minerals",
  quinolone: "2 hours before minerals, or 6 hours after them",
  tetracycline: "2 to 3 hours away from minerals",
  bisphosphonate: "first thing, at least 30 minutes before anything but water; ask about yours",
  iron: "2 to 4 hours away from other minerals",
  gabapentin: "2 to 4 hours away from magnesium",
  rosuvastatin: "2 hours before an antacid with magnesium",
  mycophenolate: "2 to 4 hours away from magnesium",
  "integrase-inhibitor": "2 hours before minerals, or 6 hours after them",
};

/** S15: magnesium and calcium bind some medicines in the gut. It says how many hours, a medicine. */
export const mineralTiming = (facts: SafetyFacts): Notice | null => {
  const minerals = [exposure(facts, "magnesium"), exposure(facts, "calcium")];
  const isAsked =
    facts.considering.includes("timing") || minerals.some((one) => one.any || one.little.length > 0);
  if (!isAsked) return null;
  const lines = facts.medicines.flatMap((medicine) => {
    const found = medicine.classes.find((one) => apart[one] !== undefined);
    return found ? [{ name: medicine.name, words: apart[found] }] : [];
  });
  if (lines.length === 0) return null;
  return {
    id: "S15",
    version: 3,
    level: "info",
    title: "Keep minerals and this medicine hours apart",
    message:
      "Magnesium, calcium and iron bind some medicines in the gut, so that less of the medicine reaches you. Antacids and multivitamins count as minerals here.",
    whatToDo: `${lines.map(({ name, words }) => `${name}: take it ${words}.`).join(" ")} A pharmacist can say what fits your day.`,
    because: lines.map(({ name }) => `You take ${name}.`),
    sources: [
      ruleSources.kalcipos,
      ruleSources.antacidTiming,
      ruleSources.rosuvastatinTiming,
      ruleSources.integraseTiming,
    ],
    subjects: ["timing", "magnesium", "calcium"],
  };
};
