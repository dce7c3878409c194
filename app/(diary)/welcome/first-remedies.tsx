"use client";

import { useState } from "react";
import { Card } from "#app/_ui/card";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { NewRemedyForm } from "#app/(diary)/remedies/new-remedy-form";
import { useRemedies } from "#app/(diary)/remedies/use-remedies";
import type { RemediesView } from "#lib/diary/remedies/schema";
import { WayOn } from "./way-on";

/** Medicines and supplements by their names, one after the other. */
export function FirstRemedies({ initial, onNext }: { initial: RemediesView; onNext: () => void }) {
  const { view } = useRemedies(initial, null);
  const [added, setAdded] = useState(0);
  const { place, keep } = useKeptFocus<HTMLDivElement>(added);
  return (
    <>
      <p className="mb-4 text-soft">
        Some medicines make cramps likelier, and some do not go with remedies. A name is enough.
      </p>
      <div ref={place} tabIndex={-1} className="outline-none">
        {view.remedies.length > 0 ? (
          <ul aria-label="What you take" className="mb-4 divide-y divide-line">
            {view.remedies.map(({ id, name }) => (
              <li key={id} className="py-2 font-semibold">
                {name}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <Card>
        <NewRemedyForm
          key={added}
          today={view.day}
          saveWords="Add"
          onSaved={() => {
            keep();
            setAdded(added + 1);
          }}
        />
      </Card>
      <WayOn isAnswered={view.remedies.length > 0} isLoud={false} onNext={onNext} />
    </>
  );
}
