"use client";

import { useState } from "react";
import { lastTime, MinutesQuestion, sleepLostChoices } from "#app/_nights/cramp-questions";
import { FactorsQuestion } from "#app/_nights/factors-question";
import type { Nights } from "#app/_nights/use-nights";
import { YesNo } from "#app/_nights/yes-no";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { ScaleField } from "#app/_ui/scale-field";
import { dateWords } from "#lib/base/time/date-words";
import { isAnsweredNight } from "#lib/diary/nights/is-answered-night";
import { type LastAnswers, sameAsLastTime } from "#lib/diary/nights/last-answers";
import type { NightItem } from "#lib/diary/nights/night-list";
import { crampsWords, nightWords, sorenessWords } from "#lib/diary/nights/night-words";
import { type Cramp, sorenessLevels } from "#lib/diary/nights/schema";
import { CrampsAnswer } from "./cramps-answer";

type Props = {
  item: NightItem;
  last: LastAnswers;
  unfinished: readonly Cramp[];
  nights: Nights;
};

/** The ten seconds at breakfast: one night, big answers, each kept as it is touched. */
export function BreakfastCard({ item, last, unfinished, nights }: Props) {
  const { night, summary } = item;
  // Decided as the card opens: it must not fold up under the finger that gives the last answer.
  const [startsAnswered] = useState(() => isAnsweredNight(item));
  const here = unfinished.filter((cramp) => cramp.night === night);
  const same = sameAsLastTime(item, last);
  const hasSame = same.cramp !== null || Object.keys(same.night).length > 0;
  const sayTheSame = () => {
    const [cramp] = item.cramps;
    if (same.cramp && cramp) void nights.changeCramp(cramp, same.cramp);
    if (Object.keys(same.night).length > 0) void nights.changeNight(night, same.night);
  };
  return (
    <Card
      title="How was last night?"
      actions={
        <span className="text-soft">
          {dateWords(night)}
          {here.length > 0 ? ` · ${crampsWords(here.length)} to finish` : ""}
        </span>
      }
    >
      <div className="flex flex-col gap-6">
        {startsAnswered ? (
          <div>
            <p>
              {nightWords(summary)}.{isAnsweredNight(item) ? " All done." : null}
            </p>
            <Disclosure summary="Change an answer" className="mt-2">
              <Questions item={item} last={last} nights={nights} />
            </Disclosure>
          </div>
        ) : (
          <Questions item={item} last={last} nights={nights} />
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          {hasSame && summary.state !== "not-recorded" ? (
            <Button variant="quiet" onClick={sayTheSame}>
              The rest is the same as last time
            </Button>
          ) : null}
          <Link href={`/diary/${night}`} prefetch={false} className="flex min-h-target items-center">
            All of this night
          </Link>
          <p role="status" className="text-soft">
            {nights.saved ?? ""}
          </p>
        </div>
        <EarlierNights unfinished={unfinished.filter((cramp) => cramp.night < night)} />
      </div>
    </Card>
  );
}

/** The way to cramps of earlier nights of which next to nothing is known yet. */
function EarlierNights({ unfinished }: Pick<Props, "unfinished">) {
  return [...new Set(unfinished.map((cramp) => cramp.night))].map((night) => (
    <p key={night}>
      <Link href={`/diary/${night}`} prefetch={false} className="inline-flex min-h-target items-center">
        {crampsWords(unfinished.filter((cramp) => cramp.night === night).length)} to finish from{" "}
        {dateWords(night)}
      </Link>
    </p>
  ));
}

type Part = Omit<Props, "unfinished">;

function Questions(part: Part) {
  const { state } = part.item.summary;
  return (
    <div className="flex flex-col gap-6">
      <CrampsAnswer {...part} />
      {state === "cramps" ? <AfterQuestions {...part} /> : null}
      {state === "not-recorded" ? null : (
        <>
          <StretchedQuestion {...part} />
          <FactorsQuestion
            said={part.item.record}
            onChange={(said) => part.nights.changeNight(part.item.night, said)}
          />
        </>
      )}
    </div>
  );
}

function AfterQuestions({ item: { night, summary }, last, nights }: Part) {
  return (
    <>
      <MinutesQuestion
        label="Sleep lost"
        choices={sleepLostChoices}
        noneWord="None"
        value={summary.sleepLostMinutes}
        last={last.sleepLostMinutes}
        onChange={(sleepLostMinutes) => nights.changeNight(night, { sleepLostMinutes })}
      />
      <ScaleField
        label="How much did cramps disturb your sleep?"
        hint={lastTime(last.sleepDisturbance === null ? null : String(last.sleepDisturbance))}
        value={summary.sleepDisturbance}
        onChange={(sleepDisturbance) => nights.changeNight(night, { sleepDisturbance })}
        lowWord="not at all"
        highWord="no sleep"
      />
      <ChoiceGroup
        label="Soreness today"
        hint={lastTime(last.soreness && sorenessWords[last.soreness].toLowerCase())}
        options={sorenessLevels.map((level) => ({ value: level, label: sorenessWords[level] }))}
        value={summary.soreness}
        onChange={(soreness) => nights.changeNight(night, { soreness })}
        clearable
      />
    </>
  );
}

function StretchedQuestion({ item: { night, summary }, last, nights }: Part) {
  const before = last.stretchedBeforeBed;
  return (
    <YesNo
      label="Stretched before bed"
      hint={lastTime(before === null ? null : before ? "yes" : "no")}
      value={summary.stretchedBeforeBed}
      onChange={(stretchedBeforeBed) => nights.changeNight(night, { stretchedBeforeBed })}
    />
  );
}
