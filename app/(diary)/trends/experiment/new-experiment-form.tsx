"use client";

import { type FormEvent, useState } from "react";
import { v7 } from "uuid";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { startExperiment } from "#lib/insight/experiments/actions";
import { subjectsOfTriable } from "#lib/insight/experiments/offers";
import type { ExperimentPage } from "#lib/insight/experiments/page-report";
import {
  blockWeeksOptions,
  fitsWashout,
  fitsYear,
  offeredPairs,
} from "#lib/insight/experiments/plan-options";
import { leastPower } from "#lib/insight/experiments/plan-words";
import type { PlanChoice } from "#lib/insight/experiments/schema";
import { triableWords } from "#lib/insight/experiments/triable-words";
import type { Offers } from "./offers";
import { NotOffered } from "./offers";
import { PlanPower } from "./plan-power";

const pairsFor = (blockWeeks: number) =>
  offeredPairs
    .filter((pairs) => fitsYear({ blockWeeks, pairs }))
    .map((pairs) => ({ value: pairs, label: `${pairs} times each` }));

type Props = { page: ExperimentPage & { readonly offers: Offers }; onStarted: () => void };

/** Turns long enough that something is left to count once what lingers has passed. */
const weeksFor = (what: PlanChoice["what"]) =>
  blockWeeksOptions
    .filter((blockWeeks) => fitsWashout({ what, blockWeeks }))
    .map((weeks) => ({ value: weeks, label: weeks === 1 ? "1 week" : `${weeks} weeks` }));

function withWhat(choice: PlanChoice, what: PlanChoice["what"]): PlanChoice {
  const weeks = weeksFor(what).map(({ value }) => value);
  const blockWeeks = weeks.includes(choice.blockWeeks) ? choice.blockWeeks : (weeks[0] ?? 4);
  return withWeeks({ ...choice, what }, blockWeeks);
}

/** The same number of turns where that is over within a year, or else the most that are. */
function withWeeks(choice: PlanChoice, blockWeeks: PlanChoice["blockWeeks"]): PlanChoice {
  const pairs = pairsFor(blockWeeks).map(({ value }) => value);
  return { ...choice, blockWeeks, pairs: pairs.includes(choice.pairs) ? choice.pairs : (pairs.at(-1) ?? 6) };
}

function Days({ what }: { what: PlanChoice["what"] }) {
  const words = triableWords[what];
  return (
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
  );
}

/** What, how long, how often; what that could show; and only then the draw. */
export function NewExperimentForm({ page, onStarted }: Props) {
  const [choice, setChoice] = useState<PlanChoice>({ what: "stretching", blockWeeks: 1, pairs: 12 });
  const [id] = useState(() => v7());
  const [power, setPower] = useState<number | null>(null);
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
  const offered = page.offers.filter(({ against }) => against === null);
  return (
    <Card title="A new experiment">
      <form onSubmit={start} className="space-y-6">
        <ChoiceGroup
          label="What do you want to try?"
          options={offered.map(({ what }) => ({ value: what, label: triableWords[what].name }))}
          value={choice.what}
          onChange={(what) => setChoice(withWhat(choice, what ?? choice.what))}
        />
        <NotOffered offers={page.offers} />
        <Days what={choice.what} />
        <SafetyNotices about={subjectsOfTriable[choice.what]} place="experiment" />
        <ChoiceGroup
          label="How long is one turn?"
          options={weeksFor(choice.what)}
          value={choice.blockWeeks}
          onChange={(blockWeeks) => setChoice(withWeeks(choice, blockWeeks ?? choice.blockWeeks))}
        />
        <ChoiceGroup
          label="How many turns?"
          options={pairsFor(choice.blockWeeks)}
          value={choice.pairs}
          onChange={(pairs) => setChoice({ ...choice, pairs: pairs ?? choice.pairs })}
        />
        <PlanPower choice={choice} page={page} onKnown={setPower} />
        <p className="max-w-read text-soft">
          You will know which day it is, so part of any difference may be expectation. What counts is cramps
          per recorded night. Once begun, the plan is locked; you can pause it, or stop at any time.
        </p>
        {trouble ? <ErrorNote title="It did not begin" message={trouble} /> : null}
        <Button type="submit" pending={isPending} disabled={power !== null && power < leastPower}>
          Draw the order and begin tomorrow
        </Button>
      </form>
    </Card>
  );
}
