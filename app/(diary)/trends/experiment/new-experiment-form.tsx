"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { askPower, startExperiment } from "#lib/experiments/actions";
import { blockWeeksOptions, type PlanChoice, pairsOptions, triables } from "#lib/experiments/schema";
import { triableWords } from "#lib/experiments/triable-words";

const WHAT = triables.map((what) => ({ value: what, label: triableWords[what].name }));
const WEEKS = blockWeeksOptions.map((weeks) => ({
  value: weeks,
  label: weeks === 1 ? "1 week" : `${weeks} weeks`,
}));
const PAIRS = pairsOptions.map((pairs) => ({ value: pairs, label: `${pairs} times each` }));

function Power({ choice }: { choice: PlanChoice }) {
  const { data } = useQuery({
    queryKey: ["trends", "power", choice.blockWeeks, choice.pairs],
    queryFn: () => askPower(choice),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <p role="status" className="max-w-read rounded-md border border-line bg-sunk p-4">
      {data?.ok
        ? (data.value?.sentence ?? "There is no weekly rate yet to work a chance out from.")
        : "Working out what this plan could show …"}
    </p>
  );
}

/** What, how long, how often; what that could show; and only then the draw. */
export function NewExperimentForm({ onStarted }: { onStarted: () => void }) {
  const [choice, setChoice] = useState<PlanChoice>({ what: "stretching", blockWeeks: 2, pairs: 6 });
  const [id] = useState(() => v7());
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const start = async (event: FormEvent) => {
    event.preventDefault();
    setPending(true);
    const result = await startExperiment({ ...choice, id }).catch(() => null);
    setPending(false);
    if (result?.ok) onStarted();
    else setTrouble(result?.message ?? "Nothing was lost. Check the connection and try again.");
  };
  const words = triableWords[choice.what];
  return (
    <Card title="A new experiment">
      <form onSubmit={start} className="space-y-6">
        <ChoiceGroup
          label="What do you want to try?"
          options={WHAT}
          value={choice.what}
          onChange={(what) => setChoice({ ...choice, what: what ?? choice.what })}
        />
        <dl className="max-w-read space-y-1">
          <div>
            <dt className="inline font-semibold">A days: </dt>
            <dd className="inline">{words.a}</dd>
          </div>
          <div>
            <dt className="inline font-semibold">B days: </dt>
            <dd className="inline">{words.b}</dd>
          </div>
        </dl>
        <ChoiceGroup
          label="How long is one turn?"
          options={WEEKS}
          value={choice.blockWeeks}
          onChange={(blockWeeks) => setChoice({ ...choice, blockWeeks: blockWeeks ?? choice.blockWeeks })}
        />
        <ChoiceGroup
          label="How many turns?"
          options={PAIRS}
          value={choice.pairs}
          onChange={(pairs) => setChoice({ ...choice, pairs: pairs ?? choice.pairs })}
        />
        <Power choice={choice} />
        <p className="max-w-read text-soft">
          You will know which day it is, so part of any difference may be expectation. What counts is cramps
          per recorded night. Once begun, the plan is locked; you can stop at any time.
        </p>
        {trouble ? <ErrorNote title="It did not begin" message={trouble} /> : null}
        <Button type="submit" pending={isPending}>
          Draw the order and begin tomorrow
        </Button>
      </form>
    </Card>
  );
}
