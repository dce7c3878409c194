"use client";

import { useState } from "react";
import { v7 } from "uuid";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ErrorNote } from "#app/_ui/error-note";
import { Form } from "#app/_ui/form";
import { TextField } from "#app/_ui/text-field";
import { type Refusal, refusal } from "#lib/base/result";
import { startExperiment } from "#lib/insight/experiments/actions";
import { subjectsOfTriable } from "#lib/insight/experiments/offers";
import type { ExperimentPage } from "#lib/insight/experiments/page-report";
import {
  mostOwnLetters,
  outcomesFor,
  pairsFor,
  turnsFor,
  worths,
} from "#lib/insight/experiments/plan-options";
import { leastPower, lengthWords } from "#lib/insight/experiments/plan-words";
import type { PlanChoice } from "#lib/insight/experiments/schema";
import {
  outcomeWords,
  triableWords,
  trialWords,
  turnWords,
  worthWords,
} from "#lib/insight/experiments/triable-words";
import { NotForYou } from "./not-for-you";
import type { Offers } from "./offers";
import { NotOffered } from "./offers";
import { PlanPower } from "./plan-power";

const notSaid = refusal("invalid", "Say first whether any of these is true of you.");
const unreachable = refusal("unreachable", "Nothing was lost. Check the connection and try again.");

type Props = { page: ExperimentPage & { readonly offers: Offers }; onStarted: () => void };

/** What is chosen at first for a thing: the shortest turns that fit it, and half a year of them. */
function planFor(what: PlanChoice["what"], worth: PlanChoice["worth"]): PlanChoice {
  const [turnNights = 28] = turnsFor(what);
  const [outcome = "cramps"] = outcomesFor(what);
  return withTurn({ what, turnNights, pairs: 0, outcome, worth }, turnNights);
}

/** The length nearest to half a year. */
function withTurn(choice: PlanChoice, turnNights: PlanChoice["turnNights"]): PlanChoice {
  const [pairs = 6, ...others] = pairsFor(turnNights).toSorted(
    (a, b) => Math.abs(2 * a * turnNights - 168) - Math.abs(2 * b * turnNights - 168),
  );
  return { ...choice, turnNights, pairs: [pairs, ...others].includes(choice.pairs) ? choice.pairs : pairs };
}

function Days({ what, own }: { what: PlanChoice["what"]; own: string }) {
  const words = trialWords({ what, own: what === "own" && own !== "" ? own : null });
  return (
    <dl className="max-w-read space-y-1">
      <div>
        <dt className="inline font-semibold">With it (A): </dt>
        <dd className="inline">{words.a}</dd>
      </div>
      <div>
        <dt className="inline font-semibold">Without (B): </dt>
        <dd className="inline">{words.b}</dd>
      </div>
    </dl>
  );
}

/** How the plan is made up: turns, length, what counts, what would be worth it. One answer is no question. */
function Plan({ choice, onChange }: { choice: PlanChoice; onChange: (choice: PlanChoice) => void }) {
  const { what, turnNights, pairs, outcome, worth } = choice;
  const turns = turnsFor(what);
  const counted = outcomesFor(what);
  return (
    <>
      {turns.length > 1 ? (
        <ChoiceGroup
          label="How long is one turn?"
          hint={
            turns.includes(1)
              ? "One night shows what helps the same night. A week shows what builds up."
              : undefined
          }
          options={turns.map((value) => ({ value, label: turnWords[value] }))}
          value={turnNights}
          onChange={(value) => onChange(withTurn(choice, value ?? turnNights))}
        />
      ) : null}
      <ChoiceGroup
        label="How long is the test?"
        options={pairsFor(turnNights).map((value) => ({
          value,
          label: lengthWords({ turnNights, pairs: value }),
        }))}
        value={pairs}
        onChange={(value) => onChange({ ...choice, pairs: value ?? pairs })}
      />
      {counted.length > 1 ? (
        <ChoiceGroup
          label="What counts?"
          options={counted.map((value) => ({ value, label: outcomeWords[value].name }))}
          value={outcome}
          onChange={(value) => onChange({ ...choice, outcome: value ?? outcome })}
        />
      ) : null}
      <ChoiceGroup
        label="What would be worth it to you?"
        options={worths.map((value) => ({ value, label: worthWords[value] }))}
        value={worth}
        onChange={(value) => onChange({ ...choice, worth: value ?? worth })}
      />
    </>
  );
}

/** What "own" is: something the person does or wears. What may not be tried is said here. */
function OwnField({
  value,
  error,
  onChange,
}: {
  value: string;
  error: string | undefined;
  onChange: (own: string) => void;
}) {
  return (
    <TextField
      label="What will you do?"
      hint="Something you do or wear, done with by the next night: “two pillows under the calves”."
      value={value}
      error={error}
      maxLength={mostOwnLetters}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What, how long, what counts; what that could show; who should not; and only then the draw. */
export function NewExperimentForm({ page, onStarted }: Props) {
  const offered = page.offers.filter(({ against }) => against === null);
  const [choice, setChoice] = useState(() => planFor(offered[0]?.what ?? "stretching", 50));
  const [id] = useState(() => v7());
  const [power, setPower] = useState<number | null>(null);
  const [noneApply, setNoneApply] = useState<boolean | null>(null);
  const [own, setOwn] = useState("");
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const isOwn = choice.what === "own";
  const start = async () => {
    if (noneApply !== true) return setRefused(notSaid);
    setPending(true);
    const asked = { ...choice, id, noneApply, own: isOwn ? own : null };
    const result = await startExperiment(asked).catch(() => unreachable);
    setPending(false);
    if (result.ok) onStarted();
    else setRefused(result);
  };
  const tryWhat = (what: PlanChoice["what"] | null) => {
    setChoice(planFor(what ?? choice.what, choice.worth));
    setNoneApply(null);
    setRefused(null);
  };
  return (
    <Card title="A new experiment">
      <Form onSubmit={start} className="space-y-6">
        <ChoiceGroup
          label="What do you want to try?"
          options={offered.map(({ what }) => ({ value: what, label: triableWords[what].name }))}
          value={choice.what}
          onChange={tryWhat}
        />
        <NotOffered offers={page.offers} />
        {isOwn ? <OwnField value={own} error={refused?.fields?.own} onChange={setOwn} /> : null}
        <Days what={choice.what} own={own.trim()} />
        <SafetyNotices about={subjectsOfTriable[choice.what]} place="experiment" />
        <NotForYou what={choice.what} value={noneApply} onChange={setNoneApply} />
        <Plan choice={choice} onChange={setChoice} />
        <PlanPower choice={choice} page={page} onKnown={setPower} />
        <p className="max-w-read text-soft">
          You will know which turn it is, so part of any difference may be expectation. Once begun, the plan
          is locked, and its answer comes on the last day. You can pause it, or stop at any time.
        </p>
        {refused && !refused.fields?.own ? (
          <ErrorNote title="It did not begin" message={refused.message} />
        ) : null}
        <Button
          type="submit"
          pending={isPending}
          disabled={noneApply === false || (power !== null && power < leastPower)}
        >
          Draw the order and begin tomorrow
        </Button>
      </Form>
    </Card>
  );
}
