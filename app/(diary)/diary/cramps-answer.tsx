"use client";

import { crampMinuteChoices, MinutesQuestion, PainQuestion } from "#app/_nights/cramp-questions";
import type { Nights } from "#app/_nights/use-nights";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { NumberField } from "#app/_ui/number-field";
import { livedClockWords } from "#lib/base/time/lived-time";
import type { LastAnswers } from "#lib/diary/nights/last-answers";
import type { NightItem } from "#lib/diary/nights/night-list";
import { crampsWords } from "#lib/diary/nights/night-words";
import type { Cramp } from "#lib/diary/nights/schema";

type Props = { item: NightItem; last: LastAnswers; nights: Nights };

const many = 3;
const choices = [
  { value: 0, label: "None" },
  { value: 1, label: "1" },
  { value: 2, label: "2" },
  { value: many, label: "3 or more" },
];

/** How many cramps, how bad, how long: of each one the person tapped in the night, else of the night as a whole. */
export function CrampsAnswer({ item, last, nights }: Props) {
  const { night, summary, cramps } = item;
  const logged = cramps.length;
  const value = summary.state === "not-recorded" ? null : Math.min(summary.count, many);
  return (
    <>
      <ChoiceGroup
        label="Cramps"
        hint={logged > 0 ? `${crampsWords(logged)} noted in the night` : undefined}
        options={choices.filter(({ value: count }) => count >= Math.min(logged, many))}
        value={value}
        onChange={(count) =>
          nights.changeNight(night, { crampCount: count === logged && logged > 0 ? null : count })
        }
        clearable={logged === 0}
      />
      {summary.count >= many ? (
        <NumberField
          label="How many"
          value={summary.count}
          min={Math.max(many, logged)}
          max={50}
          step={1}
          onChange={(count, problem) => {
            if (count !== null && !problem) void nights.changeNight(night, { crampCount: count });
          }}
        />
      ) : null}
      {cramps.map((cramp) => (
        <CrampAnswer key={cramp.id} cramp={cramp} last={last} nights={nights} />
      ))}
      {summary.count > logged ? (
        <>
          <PainQuestion
            label={summary.count > 1 ? "How bad was the worst?" : "How bad was it?"}
            value={summary.worstPain}
            last={last.pain}
            onChange={(worstPain) => nights.changeNight(night, { worstPain })}
          />
          <MinutesQuestion
            label={summary.count > 1 ? "Minutes of cramp in all" : "How long was it?"}
            choices={crampMinuteChoices}
            value={summary.minutes}
            last={last.minutes}
            onChange={(crampMinutes) => nights.changeNight(night, { crampMinutes })}
          />
        </>
      ) : null}
    </>
  );
}

function CrampAnswer({ cramp, last, nights }: { cramp: Cramp; last: LastAnswers; nights: Nights }) {
  const clock =
    cramp.onset === null ? "without a time" : `at ${livedClockWords(cramp.onset, cramp.timeZone)}`;
  const side = cramp.side === "both" ? ", both legs" : cramp.side ? `, ${cramp.side} leg` : "";
  return (
    <section className="flex flex-col gap-4 border-line border-l-2 pl-4">
      <h3>
        The cramp {clock}
        {side}
      </h3>
      <PainQuestion
        value={cramp.pain}
        last={last.pain}
        onChange={(pain) => nights.changeCramp(cramp, { pain })}
      />
      <MinutesQuestion
        label="How long was it?"
        choices={crampMinuteChoices}
        value={cramp.durationSeconds === null ? null : cramp.durationSeconds / 60}
        last={last.minutes}
        onChange={(minutes) =>
          nights.changeCramp(cramp, {
            durationSeconds: minutes === null ? null : Math.round(minutes * 60),
            running: false,
          })
        }
      />
    </section>
  );
}
