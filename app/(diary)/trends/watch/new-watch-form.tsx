"use client";

import { useState } from "react";
import { v7 } from "uuid";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { LinkButton } from "#app/_ui/link-button";
import { Problem } from "#app/_ui/problem";
import { SelectField } from "#app/_ui/select-field";
import { useSubmit } from "#app/_ui/use-submit";
import { ForWriters } from "#app/(diary)/_frame/reading-room";
import { addDays } from "#lib/base/time/civil-date";
import { startWatch } from "#lib/insight/watch/actions";
import type { WatchPage } from "#lib/insight/watch/report";
import { expectations, remedyIdOf, watchWeeks } from "#lib/insight/watch/schema";
import { chanceWords, expectationWords, promiseWords, weeksWords } from "#lib/insight/watch/words";

type Props = { page: WatchPage; onStarted: () => void };

function NothingToWatch() {
  return (
    <Card title="Nothing to name yet">
      <p className="max-w-read">
        What you mark at breakfast can be watched: alcohol, long standing, a word of your own, stretching
        before bed. A medicine, supplement or habit can be watched from its first day on.
      </p>
      <ForWriters>
        <LinkButton href="/remedies/new" className="mt-4">
          Add a remedy or habit
        </LinkButton>
      </ForWriters>
    </Card>
  );
}

/** What, what is expected, when the answer comes; then what will be said either way; and only then it is locked. */
export function NewWatchForm({ page: { choices, first }, onStarted }: Props) {
  const [id] = useState(() => v7());
  const [what, setWhat] = useState(choices[0]?.what ?? "");
  const [expects, setExpects] = useState<(typeof expectations)[number]>("more");
  const [weeks, setWeeks] = useState<(typeof watchWeeks)[number]>(26);
  const { pending, problem, fields, onSubmit } = useSubmit(
    () => startWatch({ id, what, expects, weeks }),
    onStarted,
  );
  if (choices.length === 0) return <NothingToWatch />;
  const answerOn = addDays(first, 7 * weeks);
  const isRemedy = remedyIdOf(what) !== null;
  return (
    <Card title="Name one thing">
      <form method="post" onSubmit={onSubmit} className="space-y-6">
        <SelectField
          label="What do you want to watch?"
          hint="What you marked of your nights, and remedies you are not taking now"
          options={choices.map((choice) => ({ value: choice.what, label: choice.name }))}
          value={what}
          onChange={(event) => setWhat(event.currentTarget.value)}
          error={fields.what}
        />
        <ChoiceGroup
          label="What do you expect?"
          options={expectations.map((value) => ({ value, label: expectationWords[value].name }))}
          value={expects}
          onChange={(value) => setExpects(value ?? expects)}
        />
        <ChoiceGroup
          label="When do you want the answer?"
          hint={chanceWords}
          options={watchWeeks.map((value) => ({ value, label: weeksWords[value] }))}
          value={weeks}
          onChange={(value) => setWeeks(value ?? weeks)}
        />
        <p className="max-w-read rounded-md border border-line bg-sunk p-4">
          {promiseWords({ lockedOn: first, answerOn, weeks, expects, isRemedy })}
        </p>
        <p className="max-w-read text-soft">
          Mark it alike after good and bad nights. Once locked it cannot be changed, and there is one at a
          time.
        </p>
        <Problem title={problem} />
        <Button type="submit" pending={pending}>
          Lock it
        </Button>
      </form>
    </Card>
  );
}
