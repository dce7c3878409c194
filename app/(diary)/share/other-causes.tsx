"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { differentials } from "#lib/knowledge/safety/differential";
import type { Answer } from "#lib/knowledge/safety/schema";

export type Answers = Readonly<Record<string, Answer>>;

const options = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
  { value: "unknown", label: "I do not know" },
] as const;

/** Questions a doctor asks to tell night cramps from other troubles. What is left open stays off the page. */
export function OtherCauses({ value, onChange }: { value: Answers; onChange: (value: Answers) => void }) {
  const answer = (id: string, chosen: Answer | null) => {
    const { [id]: _, ...others } = value;
    onChange(chosen === null ? others : { ...others, [id]: chosen });
  };
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-read text-soft">
        Answer the ones you like. They help your doctor and decide nothing here.
      </p>
      {differentials.map(({ id, ask }) => (
        <ChoiceGroup
          key={id}
          label={ask}
          options={options}
          value={value[id] ?? null}
          onChange={(chosen) => answer(id, chosen)}
          clearable
        />
      ))}
    </div>
  );
}
