"use client";

import { useState } from "react";
import { useOutbox } from "#app/_device/outbox-provider";
import { useLater } from "#app/_nights/use-later";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { TextField } from "#app/_ui/text-field";
import { parseClockTime } from "#lib/base/time/clock-time";
import { livedClock } from "#lib/base/time/lived-time";
import { type RepeatedHour, repeatedHourOf } from "#lib/base/time/repeated-hour";
import { onsetInNight } from "#lib/diary/nights/onset-in-night";
import type { Cramp, CrampBody } from "#lib/diary/nights/schema";

/**
 * When the cramp began, as a clock time in its night and in the zone it was lived in. On the night the clock goes back it
 * asks which of the two is meant; on the one it goes forward it says what a skipped time becomes.
 */
export function OnsetField({ cramp, change }: { cramp: Cramp; change: (patch: Partial<CrampBody>) => void }) {
  const { opened } = useOutbox();
  const later = useLater();
  const { night, onset, timeZone } = cramp;
  const nightStartHour = opened?.person?.nightStartHour;
  const [text, setText] = useState(onset === null ? "" : livedClock(onset, timeZone));
  const pass = onset === null ? null : repeatedHourOf(onset, timeZone);
  const time = parseClockTime(text);
  const standing = time && onsetInNight({ night, time, timeZone, nightStartHour });

  const say = (typed: string, repeatedHour?: RepeatedHour) => {
    const clock = parseClockTime(typed);
    if (typed !== "" && !clock) return;
    const began = clock && onsetInNight({ night, time: clock, timeZone, nightStartHour, repeatedHour });
    change({ onset: began?.instant ?? null, running: began ? cramp.running : false });
  };

  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="When it began"
        type="time"
        hint={
          standing?.clock === "skipped"
            ? `The clock went forward in this night: ${text} is kept as ${livedClock(standing.instant, timeZone)}.`
            : `Leave it empty if you do not know. Times are those of ${timeZone}.`
        }
        value={text}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          // A time being retyped is empty for a moment: only leaving the field empty says that it is not known.
          later("onset", () => typed !== "" && say(typed));
        }}
        onBlur={(event) => {
          const { value, validity } = event.currentTarget;
          if (value === "" && !validity.badInput && onset !== null) say("");
        }}
      />
      {pass ? (
        <ChoiceGroup
          label="The clock showed this time twice in this night. Which was it?"
          options={[
            { value: "first", label: "The first time" },
            { value: "second", label: "The second time" },
          ]}
          value={pass}
          onChange={(chosen) => chosen && say(text, chosen)}
        />
      ) : null}
    </div>
  );
}
