import type { Notice } from "#lib/knowledge/safety/schema";
import { type Help, type HelpGroup, type HelpId, helpGroups } from "./help";
import { helps } from "./helps";
import { type ArticleFacts, taking } from "./relevant";

/** One thing that may help, for one person: why it stands first, and what speaks against it. */
export type HelpFor = {
  readonly id: HelpId;
  /** The group it stands in for this person: what is unsafe for them stands under "Careful, or never". */
  readonly group: HelpGroup;
  readonly because: string | null;
  /** The notice that speaks against it, by its title. */
  readonly against: string | null;
};

type Reason = readonly [id: HelpId, weight: number, because: string | null];

const drugReasons = (facts: ArticleFacts): Reason[] => [
  ["quinine", 95, taking(facts, "quinine")],
  ["potassium", 92, taking(facts, "potassium-salt")],
  [
    "medicine-review",
    85,
    taking(
      facts,
      "laba",
      "potassium-sparing-diuretic",
      "thiazide-diuretic",
      "loop-diuretic",
      "statin",
      "cholinesterase-inhibitor",
    ),
  ],
  [
    "blood-test",
    84,
    taking(facts, "loop-diuretic", "thiazide-diuretic", "potassium-sparing-diuretic", "ppi"),
  ],
  ["vitamin-k2", 70, taking(facts, "vitamin-k-antagonist", "vitamin-k")],
  ["magnesium", 66, taking(facts, "magnesium-salt")],
  ["vitamin-e", 64, taking(facts, "vitamin-e")],
  ["vitamin-b", 60, taking(facts, "vitamin-b6")],
];

const said = (facts: ArticleFacts, id: keyof ArticleFacts["conditions"], words: string) =>
  facts.conditions[id] === "yes" ? `You said you have ${words}.` : null;

const healthReasons = (facts: ArticleFacts): Reason[] => [
  ["pregnancy", 90, facts.pregnancy === "pregnant" ? "You said you are pregnant." : null],
  ["dialysis", 90, facts.conditions.dialysis === "yes" ? "You said you are on dialysis." : null],
  ["cirrhosis", 88, said(facts, "liver-disease", "liver disease")],
  ["potassium", 75, said(facts, "kidney-disease", "weak kidneys")],
  ["salt", 58, said(facts, "high-blood-pressure", "high blood pressure")],
  ["salt", 59, said(facts, "heart-failure", "heart failure")],
  ["vitamin-b", 57, said(facts, "neuropathy", "numb or burning feet")],
];

/** A section on an illness is only for who has it. */
const onlyWithReason: readonly HelpId[] = ["pregnancy", "dialysis", "cirrhosis"];

const againstOf = (help: Help, notices: readonly Notice[]): string | null =>
  notices.find(
    ({ level, subjects }) =>
      (level === "stop" || level === "warn") && subjects.some((one) => help.subjects.includes(one)),
  )?.title ?? null;

/**
 * What may help this person, in the order of the page: by group, and within a group what their record is about first. What
 * a STOP or a warning of theirs speaks against stands under "Careful, or never", with that warning's title.
 * @param notices what the rules say when everything on the page is considered
 */
export const helpsFor = (facts: ArticleFacts, notices: readonly Notice[]): HelpFor[] => {
  const reasons = [...drugReasons(facts), ...healthReasons(facts)].filter(
    ([, , because]) => because !== null,
  );
  const weight = (id: HelpId) => Math.max(0, ...reasons.filter(([one]) => one === id).map(([, w]) => w));
  const because = (id: HelpId) =>
    [...new Set(reasons.filter(([one]) => one === id).map(([, , words]) => words))].join(" ") || null;
  const order = Object.keys(helpGroups);
  return helps
    .map((help) => {
      const against = againstOf(help, notices);
      const isSuggested = help.group === "worth" || help.group === "ask" || help.group === "little";
      const isAboutCare =
        onlyWithReason.includes(help.id) || help.id === "medicine-review" || help.id === "blood-test";
      const group = against !== null && isSuggested && !isAboutCare ? ("careful" as const) : help.group;
      return { id: help.id, group, because: because(help.id), against: isAboutCare ? null : against };
    })
    .filter(({ id, because: why }) => why !== null || !onlyWithReason.includes(id))
    .sort((a, b) => order.indexOf(a.group) - order.indexOf(b.group) || weight(b.id) - weight(a.id));
};

/** What the person's own record is about, the weightiest first. */
export const firstForPerson = (all: readonly HelpFor[], facts: ArticleFacts): HelpFor[] => {
  const weights = new Map<HelpId, number>();
  for (const [id, weight, why] of [...drugReasons(facts), ...healthReasons(facts)])
    if (why !== null) weights.set(id, Math.max(weight, weights.get(id) ?? 0));
  return all
    .filter(({ because }) => because !== null)
    .sort((a, b) => (weights.get(b.id) ?? 0) - (weights.get(a.id) ?? 0));
};
