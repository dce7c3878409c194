import { crampLinkOf } from "../cramp-links";
import { reasons } from "../reasons";
import { ruleSources } from "../rule-sources";
import type { Notice, SafetyFacts } from "../schema";

/** S13: a medicine linked with cramps, each with how strongly and by whom. It never advises stopping. */
export const medicineMayContribute = (facts: SafetyFacts): Notice | null => {
  const linked = facts.medicines.flatMap((m) => {
    const found = crampLinkOf(m.classes);
    return found ? [{ name: m.name, ...found }] : [];
  });
  if (linked.length === 0) return null;
  const strongest = [...linked].sort(
    (a, b) => (b.link.kind === "records" ? b.link.ratio : 0) - (a.link.kind === "records" ? a.link.ratio : 0),
  );
  const onStatin = reasons(facts, { classes: ["statin"] }).length > 0;
  return {
    id: "S13",
    version: 2,
    level: "info",
    title: "A medicine of yours may play a part",
    message:
      "A link in records is not proof: the illness may be what makes the cramps. For a medicine that is only named in reviews, nobody has counted.",
    whatToDo: `Do not stop it by yourself. Ask the person who prescribes it whether it could contribute to your cramps.${
      onStatin
        ? " With a statin: muscle pain you cannot explain, weak muscles or dark urine, ring your doctor (in the UK also 111) today, before the next tablet."
        : ""
    }`,
    because: strongest.map(({ name, kind, words }) => `You take ${name} (${kind}): ${words}.`),
    sources: [
      ruleSources.garrison,
      ruleSources.allenKirby,
      ruleSources.cks,
      ...(onStatin ? [ruleSources.statinsNhs] : []),
    ],
    subjects: ["medicine"],
  };
};
