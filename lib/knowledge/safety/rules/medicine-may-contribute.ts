import { type MedicineClass, medicineClasses } from "#lib/knowledge/medicines/classes";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** The classes and single medicines of evidence 2.17. */
export const crampLinkedClasses: readonly MedicineClass[] = [
  "laba",
  "saba",
  "loop-diuretic",
  "thiazide-diuretic",
  "potassium-sparing-diuretic",
  "statin",
  "oestrogen",
  "raloxifene",
  "teriparatide",
  "iv-iron",
  "nifedipine",
  "lithium",
  "oral-steroid",
  "morphine",
  "naproxen",
];

/** S13: a medicine that prescription records link with cramps. It never advises stopping. */
export const medicineMayContribute = (facts: SafetyFacts): Notice | null => {
  const because = facts.medicines.flatMap((m) => {
    const linked = m.classes.filter((c) => crampLinkedClasses.includes(c)).map((c) => medicineClasses[c]);
    return linked.length > 0 ? [`You take ${m.name} (${linked.join(", ")}).`] : [];
  });
  if (because.length === 0) return null;
  return {
    id: "S13",
    version: 1,
    level: "info",
    title: "A medicine of yours may play a part",
    message:
      "People who take this kind of medicine more often start treatment for cramps. That is a link in records, not proof.",
    whatToDo:
      "Do not stop it by yourself. Ask the person who prescribes it whether it could contribute to your cramps.",
    because,
    sources: [ruleSources.garrison, ruleSources.allenKirby, ruleSources.cks],
    subjects: ["medicine"],
  };
};
