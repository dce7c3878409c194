"use client";

import { useRouter } from "next/navigation";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { useToast } from "#app/_ui/toast";
import { RecognisedIngredients } from "#app/(diary)/remedies/recognised-ingredients";
import { bringBackRemedy, deleteRemedy } from "#lib/remedies/actions";
import type { Remedy } from "#lib/remedies/schema";
import { useSending } from "./use-sending";

/** Kind, form and ingredients of a remedy, and the way off the list, which can be undone. */
export function WhatItIs({ remedy, onRename }: { remedy: Remedy; onRename: () => void }) {
  const { problem, send } = useSending();
  const router = useRouter();
  const toast = useToast();

  async function remove() {
    if (!(await send(() => deleteRemedy({ id: remedy.id })))) return;
    const undo = async () => {
      if (await send(() => bringBackRemedy({ id: remedy.id }))) router.push(`/remedies/${remedy.id}`);
    };
    toast.show({
      message: `${remedy.name} is off your list.`,
      action: { label: "Undo", onPress: () => void undo() },
    });
    router.push("/remedies");
  }

  return (
    <Card title="What it is">
      <p className="first-letter:uppercase">
        {remedy.kind}
        {remedy.form ? `, ${remedy.form}` : ""}
      </p>
      {remedy.note ? <p>{remedy.note}</p> : null}
      <RecognisedIngredients name={remedy.name} withSources />
      <div role="alert">{problem ? <Notice level="stop" title={problem} /> : null}</div>
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
