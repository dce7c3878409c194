"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { SelectField } from "#app/_ui/select-field";
import { grouped } from "#lib/base/text/grouped";
import { matchFoods } from "#lib/exchange/transfer/actions";
import { batches } from "#lib/exchange/transfer/batches";

/** The food chosen for each name of the file; null: keep the name, amounts not known. */
export type NameMatch = ReadonlyMap<string, string | null>;
type Found = { name: string; offers: readonly { ref: string; name: string; detail: string | null }[] };

/** Which food of Charley's each name of the file is: guessed, shown, and hers to correct. */
export function MatchNames({
  names,
  onMatched,
}: {
  names: readonly string[];
  onMatched: (match: NameMatch) => void;
}) {
  const [found, setFound] = useState<Found[] | null>(null);
  const [chosen, setChosen] = useState<NameMatch>(new Map());
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function look() {
    setPending(true);
    const all: Found[] = [];
    let refused: string | null = null;
    for (const batch of batches(names, 20)) {
      const answer = await matchFoods({ names: batch }).catch(() => null);
      if (answer?.ok) all.push(...answer.value);
      else
        refused = answer?.message ?? "Charley cannot be reached just now. Nothing is lost; please try again.";
    }
    setPending(false);
    setProblem(refused);
    if (refused !== null) return;
    setFound(all);
    setChosen(new Map(all.map(({ name, offers }) => [name, offers[0]?.ref ?? null])));
  }

  if (!found) return <Ask names={names} problem={problem} pending={pending} onLook={() => void look()} />;
  return (
    <div className="flex flex-col gap-4">
      {found.map(({ name, offers }) => (
        <SelectField
          key={name}
          label={`“${name}” is`}
          options={[
            ...offers.map((offer) => ({
              value: offer.ref,
              label: offer.detail ? `${offer.name} (${offer.detail})` : offer.name,
            })),
            { value: "", label: "None of these: keep the name, amounts not known" },
          ]}
          value={chosen.get(name) ?? ""}
          onChange={({ target }) => setChosen(new Map(chosen).set(name, target.value || null))}
        />
      ))}
      <div>
        <Button onClick={() => onMatched(chosen)}>These are right</Button>
      </div>
    </div>
  );
}

function Ask({
  names,
  problem,
  pending,
  onLook,
}: {
  names: readonly string[];
  problem: string | null;
  pending: boolean;
  onLook: () => void;
}) {
  return (
    <div className="flex flex-col items-start gap-4">
      <p className="max-w-read">
        {grouped(names.length)} {names.length === 1 ? "name has" : "names have"} grams and no amounts. Charley
        looks for the foods they may be; you check each.
      </p>
      {problem ? <ErrorNote title="The foods could not be looked up" message={problem} /> : null}
      <Button pending={pending} onClick={onLook}>
        Look for the foods
      </Button>
    </div>
  );
}
