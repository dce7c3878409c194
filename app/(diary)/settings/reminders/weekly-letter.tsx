"use client";

import { useState } from "react";
import { Checkbox } from "#app/_ui/checkbox";
import { useToast } from "#app/_ui/toast";
import { sendWeeklyLetter } from "#lib/people/mail/actions";

/** The week as a letter, for whoever wants it. It tells of nights and cramps, and that is said before it is asked for. */
export function WeeklyLetter({ asBefore, at }: { asBefore: boolean; at: string }) {
  const toast = useToast();
  const [isOn, setIsOn] = useState(asBefore);
  async function change(wanted: boolean) {
    setIsOn(wanted);
    const kept = await sendWeeklyLetter({ isOn: wanted }).catch(() => null);
    if (kept?.ok) return;
    setIsOn(!wanted);
    toast.show({ message: kept?.message ?? "Charley cannot be reached just now." });
  }
  return (
    <Checkbox
      label="A letter each week by mail"
      hint={`On Mondays at ${at}. It tells your nights and cramps, and what you began or stopped taking, as readable text; the subject line tells none of it.`}
      checked={isOn}
      onChange={({ target }) => void change(target.checked)}
    />
  );
}
