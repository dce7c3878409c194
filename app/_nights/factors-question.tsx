"use client";

import { useState } from "react";
import { ChoiceSet } from "#app/_ui/choice-set";
import { TextField } from "#app/_ui/text-field";
import { factorWords } from "#lib/diary/nights/factor-words";
import { commonFactors, type NightBody } from "#lib/diary/nights/schema";

type Said = Pick<NightBody, "factors" | "factorsAsked">;
type Props = {
  said: Said | null;
  /** Factors this person has marked before, besides the common ones. */
  own?: readonly string[];
  onChange: (said: Said) => void;
};

const NOTHING = "nothing-special";

/**
 * What was special about the day or the night, asked alike of every night: "nothing special" is an answer, in one tap, and
 * without it a night says nothing of factors.
 */
export function FactorsQuestion({ said, own = [], onChange }: Props) {
  const { factors, factorsAsked } = said ?? { factors: [], factorsAsked: false };
  const all = [...new Set([...commonFactors, ...own, ...factors])];
  const value = factors.length > 0 ? factors : factorsAsked ? [NOTHING] : [];
  const change = (next: readonly string[]) => {
    const saysNothing = next.includes(NOTHING) && !value.includes(NOTHING);
    const marked = saysNothing ? [] : next.filter((factor) => factor !== NOTHING);
    onChange({ factors: marked, factorsAsked: saysNothing || marked.length > 0 });
  };
  return (
    <ChoiceSet
      label="Anything special that day or night?"
      options={[
        { value: NOTHING, label: "Nothing special" },
        ...all.map((factor) => ({ value: factor, label: factorWords(factor) })),
      ]}
      value={value}
      onChange={change}
    />
  );
}

/** A factor in the person's own words. */
export function OwnFactor({
  factors,
  onChange,
}: {
  factors: readonly string[];
  onChange: Props["onChange"];
}) {
  const [own, setOwn] = useState("");
  const add = () => {
    const word = own.trim().slice(0, 40);
    if (word !== "" && word !== NOTHING && !factors.includes(word))
      onChange({ factors: [...factors, word], factorsAsked: true });
    setOwn("");
  };
  return (
    <TextField
      label="In your own words"
      hint="Press Enter to add it."
      value={own}
      maxLength={40}
      onChange={(event) => setOwn(event.currentTarget.value)}
      onBlur={add}
      onKeyDown={(event) => {
        if (event.key === "Enter") add();
      }}
    />
  );
}
