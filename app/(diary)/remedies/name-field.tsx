"use client";

import { useState } from "react";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { TextField } from "#app/_ui/text-field";
import { RecognisedIngredients } from "#app/(diary)/remedies/recognised-ingredients";
import { recognise } from "#lib/remedies/recognise";
import { subjectsOf } from "#lib/safety/subjects-of";

type Props = { value: string; onChange: (value: string) => void; error: string | undefined };

/** The name, what it was understood as, and the warnings that concern it: all before it is saved. */
export function NameField({ value, onChange, error }: Props) {
  // Read when she leaves the field: half a name would be read as another medicine.
  const [settled, setSettled] = useState("");
  const about = subjectsOf(recognise(settled).ingredients.flatMap((i) => i.classes));
  return (
    <>
      <TextField
        label="What is it called?"
        hint="The name on the pack, or what you do: Hyzaar, magnesium citrate, bedtime stretching"
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={() => setSettled(value)}
        error={error}
        required
      />
      <div role="status">
        <RecognisedIngredients name={settled} />
      </div>
      {about.length > 0 ? <SafetyNotices about={about} place="entry" /> : null}
    </>
  );
}
