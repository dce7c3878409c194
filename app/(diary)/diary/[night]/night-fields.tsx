"use client";

import { MinutesQuestion, PainQuestion, sleepLostChoices } from "#app/_nights/cramp-questions";
import { FactorsQuestion, OwnFactor } from "#app/_nights/factors-question";
import { useLater } from "#app/_nights/use-later";
import type { Nights } from "#app/_nights/use-nights";
import { YesNo } from "#app/_nights/yes-no";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { NumberField } from "#app/_ui/number-field";
import { ScaleField } from "#app/_ui/scale-field";
import { TextArea } from "#app/_ui/text-area";
import type { NightItem } from "#lib/diary/nights/night-list";
import { crampsWords, sorenessWords } from "#lib/diary/nights/night-words";
import { type NightBody, sorenessLevels } from "#lib/diary/nights/schema";

type Props = { item: NightItem; nights: Nights };

/** What is said of a night besides its single cramps. */
export function NightFields({ item, nights }: Props) {
  const later = useLater();
  const { night, record } = item;
  const change = (patch: Partial<NightBody>) => nights.changeNight(night, patch);
  return (
    <div className="flex flex-col gap-6">
      <InAll item={item} change={change} />
      {item.summary.state === "none" ? null : <Sleep item={item} change={change} />}
      <ChoiceGroup
        label="Soreness the day after"
        options={sorenessLevels.map((level) => ({ value: level, label: sorenessWords[level] }))}
        value={record?.soreness ?? null}
        onChange={(soreness) => change({ soreness })}
        clearable
      />
      <YesNo
        label="Stretched before bed"
        value={record?.stretchedBeforeBed ?? null}
        onChange={(stretchedBeforeBed) => change({ stretchedBeforeBed })}
      />
      <div className="flex flex-col gap-3">
        <FactorsQuestion said={record} onChange={change} />
        <OwnFactor factors={record?.factors ?? []} onChange={change} />
      </div>
      <TextArea
        label="Note"
        defaultValue={record?.note ?? ""}
        maxLength={2000}
        onChange={(event) => {
          const { value } = event.currentTarget;
          later("note", () => change({ note: value.trim() === "" ? null : value }));
        }}
      />
    </div>
  );
}

type PartProps = { item: NightItem; change: (patch: Partial<NightBody>) => void };

/** Number, minutes and pain of the night's cramps taken together. */
function InAll({ item: { record, cramps, summary }, change }: PartProps) {
  const later = useLater();
  const isNone = summary.state === "none";
  const typed = (patch: Partial<NightBody>, problem: string | null) => {
    if (!problem) later(Object.keys(patch).join(), () => change(patch));
  };
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <NumberField
          label="How many cramps in all"
          hint={
            cramps.length > 0
              ? `${crampsWords(cramps.length)} noted above; the higher number counts.`
              : "0 means none."
          }
          value={record?.crampCount ?? null}
          min={0}
          max={50}
          step={1}
          onChange={(crampCount, problem) => typed({ crampCount }, problem)}
        />
        {isNone ? null : (
          <NumberField
            label="Minutes of cramp in all"
            value={record?.crampMinutes ?? null}
            min={0}
            max={1440}
            unit="min"
            onChange={(crampMinutes, problem) => typed({ crampMinutes }, problem)}
          />
        )}
      </div>
      {isNone ? null : (
        <PainQuestion
          label="The worst pain"
          value={record?.worstPain ?? null}
          last={null}
          onChange={(worstPain) => change({ worstPain })}
        />
      )}
    </>
  );
}

function Sleep({ item: { record }, change }: PartProps) {
  return (
    <>
      <ScaleField
        label="How much did cramps disturb your sleep?"
        value={record?.sleepDisturbance ?? null}
        onChange={(sleepDisturbance) => change({ sleepDisturbance })}
        lowWord="not at all"
        highWord="no sleep"
      />
      <MinutesQuestion
        label="Sleep lost"
        choices={sleepLostChoices}
        noneWord="None"
        value={record?.sleepLostMinutes ?? null}
        last={null}
        onChange={(sleepLostMinutes) => change({ sleepLostMinutes })}
      />
    </>
  );
}
