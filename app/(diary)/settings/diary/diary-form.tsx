"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { saveProfile } from "#lib/people/accounts/actions";
import type { Profile } from "#lib/people/accounts/schema";
import type { KeptHabits } from "#lib/people/habits/schema";
import { DietHabitsForm } from "./diet-habits-form";
import { HourField } from "./hour-field";

const noConnection = "Not saved: Charley could not be reached. What you chose still stands here.";

/** The hour a night begins, which only the server keeps, and the habits that the device keeps first: one form, one button. */
export function DiaryForm({ stored, profile }: { stored: KeptHabits; profile: Profile }) {
  const [nightStartHour, choose] = useState(profile.nightStartHour);
  const [problem, setProblem] = useState<string | null>(null);
  const router = useRouter();
  const queries = useQueryClient();

  async function saveNight(): Promise<boolean> {
    setProblem(null);
    if (nightStartHour === profile.nightStartHour) return true;
    const saved = await saveProfile({ ...profile, nightStartHour }).catch(() => null);
    if (!saved?.ok) {
      setProblem(saved ? saved.message : noConnection);
      return false;
    }
    // The hour a night begins stands behind almost every number.
    void queries.invalidateQueries();
    router.refresh();
    return true;
  }

  return (
    <DietHabitsForm stored={stored} saveRest={saveNight}>
      <HourField
        label="A night begins at"
        hint="Noon suits most people: 23:50 and 02:13 are then one night. Choose another hour if you sleep in the daytime. Nights you have recorded stay as they are."
        value={nightStartHour}
        onChange={choose}
        error={problem}
      />
    </DietHabitsForm>
  );
}
