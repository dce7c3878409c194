"use client";

import { useState } from "react";
import { MinutesQuestion, PainQuestion, sleepLostChoices } from "#app/_nights/cramp-questions";
import { useLater } from "#app/_nights/use-later";
import type { Nights } from "#app/_nights/use-nights";
import { YesNo } from "#app/_nights/yes-no";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { ChoiceSet } from "#app/_ui/choice-set";
import { NumberField } from "#app/_ui/number-field";
import { ScaleField } from "#app/_ui/scale-field";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";
import { factorWords } from "#lib/diary/nights/factor-words";
import type { NightItem } from "#lib/diary/nights/night-list";
import { crampsWords, sorenessWords } from "#lib/diary/nights/night-words";
import { commonFactors, type NightBody, sorenessLevels } from "#lib/diary/nights/schema";

type Props = { item: NightItem; nights: Nights };

/** What is said of a night besides its single cramps. */
export function NightFields({ item, nights }: Props) {
  const later = useLater();
  const { night, record } = item;
  const change = (patch: Partial<NightBody>) => nights.changeNight(night, patch);
  return (
    <div className="flex flex-col gap-6">
      <InAll item={item} change={change} />
      <Sleep item={item} change={change} />
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
      <Factors said={record?.factors ?? []} change={(factors) => change({ factors })} />
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
function InAll({ item: { record, cramps }, change }: PartProps) {
  const later = useLater();
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
        <NumberField
          label="Minutes of cramp in all"
          value={record?.crampMinutes ?? null}
          min={0}
          max={1440}
          unit="min"
          onChange={(crampMinutes, problem) => typed({ crampMinutes }, problem)}
        />
      </div>
      <PainQuestion
        label="The worst pain"
        value={record?.worstPain ?? null}
        last={null}
        onChange={(worstPain) => change({ worstPain })}
      />
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

/** What was special about the day or the night: the common ones to touch, and her own words. */
function Factors({ said, change }: { said: readonly string[]; change: (factors: string[]) => void }) {
  const [own, setOwn] = useState("");
  const all = [...new Set([...commonFactors, ...said])];
  const add = () => {
    const word = own.trim().slice(0, 40);
    if (word !== "" && !said.includes(word)) change([...said, word]);
    setOwn("");
  };
  return (
    <div className="flex flex-col gap-3">
      <ChoiceSet
        label="Anything special that day or night?"
        options={all.map((factor) => ({ value: factor, label: factorWords(factor) }))}
        value={said}
        onChange={change}
      />
      <TextField
        label="In your own words"
        hint="Press Enter to add it."
        value={own}
        maxLength={40}
        onChange={(event) => setOwn(event.currentTarget.value)}
        onBlur={add}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
    </div>
  );
}
