"use client";

import { Checkbox } from "#app/_ui/checkbox";
import { Notice } from "#app/_ui/notice";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import type { RedFlagId } from "#lib/knowledge/safety/schema";
import { urgencies } from "#lib/knowledge/safety/urgency";

type Props = { value: RedFlagId[] | null; onChange: (value: RedFlagId[] | null) => void };

/** The signs, each with a box; "none of these" is an answer, an untouched list is not. What is urgent is said at once. */
export function WarningSigns({ value, onChange }: Props) {
  const ticked = value ?? [];
  const urgent = redFlags.find(
    ({ id, urgency }) => ticked.includes(id) && (urgency === "now" || urgency === "today"),
  );
  const toggle = (id: RedFlagId, isOn: boolean) => {
    const next = isOn ? [...ticked, id] : ticked.filter((one) => one !== id);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-2 max-w-read text-soft">
        Tick what is true for you now or lately. If none is, say so at the end.
      </legend>
      {redFlags.map(({ id, question }) => (
        <Checkbox
          key={id}
          label={question}
          checked={ticked.includes(id)}
          onChange={(event) => toggle(id, event.target.checked)}
        />
      ))}
      <Checkbox
        label="None of these"
        checked={value !== null && value.length === 0}
        disabled={ticked.length > 0}
        onChange={(event) => onChange(event.target.checked ? [] : null)}
      />
      {urgent ? (
        <div role="alert">
          <Notice level="stop" title={urgencies[urgent.urgency]}>
            <p>{urgent.whatToDo} This page is not a substitute for that.</p>
          </Notice>
        </div>
      ) : null}
    </fieldset>
  );
}
