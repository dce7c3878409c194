"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { SelectField } from "#app/_ui/select-field";
import { grouped } from "#lib/base/text/grouped";
import type { FilePlan } from "./plan-file";

/** Which food of Charley's each name without figures is taken for: those that are called so, and the person's to correct. */
export function FoundNames({
  plan,
  onFoods,
}: {
  plan: FilePlan;
  onFoods: (refs: ReadonlyMap<string, string | null>) => void;
}) {
  const [refs, setRefs] = useState(plan.refs);
  const found = [...plan.refs.values()].filter((ref) => ref !== null).length;
  const isChanged = plan.names.some(({ name }) => refs.get(name) !== plan.refs.get(name));
  return (
    <Disclosure
      summary={`${grouped(found)} of ${grouped(plan.names.length)} names without figures have them from Charley’s tables`}
    >
      <div className="flex flex-col gap-4">
        <p className="max-w-read">
          The others keep their names, and what they hold is not known. Where Charley is wrong, choose here.
        </p>
        {plan.names.map(({ name, offers }) => (
          <SelectField
            key={name}
            label={`“${name}” is`}
            options={[
              { value: "", label: "None of these: keep the name" },
              ...offers.map((offer) => ({
                value: offer.ref,
                label: offer.detail ? `${offer.name} (${offer.detail})` : offer.name,
              })),
            ]}
            value={refs.get(name) ?? ""}
            onChange={({ target }) => setRefs(new Map(refs).set(name, target.value || null))}
          />
        ))}
        <div>
          <Button variant="quiet" disabled={!isChanged} onClick={() => onFoods(refs)}>
            Take these foods
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
