"use client";

import { WrittenBy } from "#app/_device/written-by";
import { crampMinuteChoices, MinutesQuestion, PainQuestion } from "#app/_nights/cramp-questions";
import { useLater } from "#app/_nights/use-later";
import type { Nights } from "#app/_nights/use-nights";
import { YesNo } from "#app/_nights/yes-no";
import { LegCheckOffer } from "#app/_safety/leg-check-offer";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ChoiceSet } from "#app/_ui/choice-set";
import { Disclosure } from "#app/_ui/disclosure";
import { TextArea } from "#app/_ui/text-area";
import { livedClockWords } from "#lib/base/time/lived-time";
import { crampWords, muscleWords, reliefWords, sideWords } from "#lib/diary/nights/night-words";
import { type Cramp, type CrampBody, muscles, reliefAnswers, reliefs, sides } from "#lib/diary/nights/schema";
import { fitsLegCheck } from "#lib/knowledge/safety/fits-leg-check";
import { OnsetField } from "./onset-field";

const answerWords = { yes: "Yes", partly: "Partly", no: "No" } as const;

/** One cramp: its time and what is known in a line, and everything to change underneath. */
export function CrampCard({
  cramp,
  nights,
  startsOpen,
}: {
  cramp: Cramp;
  nights: Nights;
  startsOpen: boolean;
}) {
  const time = cramp.onset === null ? "Time not known" : livedClockWords(cramp.onset, cramp.timeZone);
  return (
    <Card
      title={cramp.onset === null ? "Cramp" : `Cramp at ${time}`}
      actions={
        <Button variant="danger" onClick={() => void nights.deleteCramp(cramp)}>
          Delete
        </Button>
      }
    >
      <WrittenBy entity="cramp" entryKey={cramp.id} rev={cramp.rev} />
      <p className="text-soft">{crampWords(cramp) || "Nothing more is known yet."}</p>
      {fitsLegCheck(cramp) ? <LegCheckOffer /> : null}
      <Disclosure summary="Change" open={startsOpen || undefined} className="mt-2">
        <CrampFields cramp={cramp} change={(patch) => nights.changeCramp(cramp, patch)} />
      </Disclosure>
    </Card>
  );
}

type FieldsProps = { cramp: Cramp; change: (patch: Partial<CrampBody>) => void };

function CrampFields({ cramp, change }: FieldsProps) {
  const later = useLater();
  return (
    <div className="flex flex-col gap-6">
      <OnsetField cramp={cramp} change={change} />
      <MinutesQuestion
        label="How long was it?"
        choices={crampMinuteChoices}
        value={cramp.durationSeconds === null ? null : cramp.durationSeconds / 60}
        last={null}
        onChange={(minutes) =>
          change({ durationSeconds: minutes === null ? null : Math.round(minutes * 60), running: false })
        }
      />
      <PainQuestion value={cramp.pain} last={null} onChange={(pain) => change({ pain })} />
      <WhereFields cramp={cramp} change={change} />
      <ReliefFields cramp={cramp} change={change} />
      <TextArea
        label="Note"
        defaultValue={cramp.note ?? ""}
        maxLength={2000}
        onChange={(event) => {
          const { value } = event.currentTarget;
          later("note", () => change({ note: value.trim() === "" ? null : value }));
        }}
      />
    </div>
  );
}

function WhereFields({ cramp, change }: FieldsProps) {
  return (
    <>
      <ChoiceGroup
        label="Which leg"
        options={sides.map((side) => ({ value: side, label: sideWords[side] }))}
        value={cramp.side}
        onChange={(side) => change({ side })}
        clearable
      />
      <ChoiceSet
        label="Where"
        options={muscles.map((muscle) => ({ value: muscle, label: muscleWords[muscle] }))}
        value={cramp.muscles}
        onChange={(chosen) => change({ muscles: chosen })}
      />
      <YesNo
        label="Did it wake you?"
        noWord="No, I was awake"
        value={cramp.wokeMe}
        onChange={(wokeMe) => change({ wokeMe })}
      />
    </>
  );
}

function ReliefFields({ cramp, change }: FieldsProps) {
  return (
    <>
      <ChoiceSet
        label="What did you do?"
        options={reliefs.map((relief) => ({ value: relief, label: reliefWords[relief] }))}
        value={cramp.relief}
        onChange={(chosen) => change({ relief: chosen })}
      />
      {cramp.relief.some((relief) => relief !== "nothing") ? (
        <ChoiceGroup
          label="Did it help?"
          options={reliefAnswers.map((answer) => ({ value: answer, label: answerWords[answer] }))}
          value={cramp.reliefHelped}
          onChange={(reliefHelped) => change({ reliefHelped })}
          clearable
        />
      ) : null}
    </>
  );
}
