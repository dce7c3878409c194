import { Card } from "#app/_ui/card";
import type { MedicineCheck } from "#lib/insight/trends/medicine-checks";
import { sideWords } from "#lib/insight/trends/side-words";

/** Nights before and after a medicine of the kind that records link with cramps was started or stopped. */
export function MedicinesCard({ checks }: { checks: readonly MedicineCheck[] }) {
  if (checks.length === 0) return null;
  return (
    <Card id="medicines" title="When a medicine changed" className="lg:col-span-2">
      <ul className="space-y-6">
        {checks.map((check) => (
          <li key={check.title}>
            <h3 className="font-semibold">{check.title}</h3>
            <p className="mt-1 max-w-read">{check.sentence}</p>
            <dl className="mt-2 grid gap-x-8 gap-y-1 text-soft sm:grid-cols-2">
              <div>
                <dt className="inline">Before: </dt>
                <dd className="inline">{sideWords(check.before)}</dd>
              </div>
              <div>
                <dt className="inline">After: </dt>
                <dd className="inline">{sideWords(check.after)}</dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-read">
        Records link these medicines with cramps; that is not proof, and before and after is not proof either.
        Do not stop one by yourself. Ask the person who prescribes it: “Could this play a part in my cramps?”
      </p>
    </Card>
  );
}
