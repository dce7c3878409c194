"use client";

import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { openInPlace } from "#app/_ui/open-in-place";
import { RecognisedIngredients } from "#app/(diary)/remedies/recognised-ingredients";
import type { Remedy } from "#lib/diary/remedies/schema";
import { kindLabel } from "./kinds";
import { useLedger } from "./use-ledger";

/** Kind, form and ingredients of a remedy, and the way off the list, which can be undone. */
export function WhatItIs({ remedy, onRename }: { remedy: Remedy; onRename: () => void }) {
  const ledger = useLedger();

  async function remove() {
    if (await ledger.remove(remedy)) openInPlace("/remedies");
  }

  return (
    <Card title="What it is">
      <p>
        {kindLabel(remedy.kind)}
        {remedy.form ? `, ${remedy.form}` : ""}
      </p>
      {remedy.note ? <p>{remedy.note}</p> : null}
      {remedy.kind === "change" ? null : <RecognisedIngredients name={remedy.name} withSources />}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button variant="quiet" onClick={onRename}>
          Change name or kind
        </Button>
        <Button variant="danger" onClick={() => void remove()}>
          Take it off the list
        </Button>
      </div>
    </Card>
  );
}
