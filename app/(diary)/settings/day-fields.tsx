"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { SelectField } from "#app/_ui/select-field";
import type { ProfileFields } from "./profile-fields";

const hours = Array.from({ length: 24 }, (_, hour) => ({
  value: String(hour),
  label: `${String(hour).padStart(2, "0")}:00${hour === 12 ? " (noon)" : hour === 0 ? " (midnight)" : ""}`,
}));

export function DayFields({ profile, change, errors }: ProfileFields) {
  return (
    <>
      <SelectField
        label="A night begins at"
        hint="Noon suits most people: 23:50 and 02:13 are then one night. Choose another hour if you sleep in the daytime. Nights you have recorded stay as they are."
        options={hours}
        value={String(profile.nightStartHour)}
        onChange={(event) => change({ nightStartHour: Number(event.currentTarget.value) })}
        error={errors.nightStartHour ?? null}
      />
      <SelectField
        label="A day of food begins at"
        hint="A snack after midnight then still belongs to the evening."
        options={hours}
        value={String(profile.dayStartHour)}
        onChange={(event) => change({ dayStartHour: Number(event.currentTarget.value) })}
        error={errors.dayStartHour ?? null}
      />
      <ChoiceGroup
        label="What you take on a schedule"
        hint="Medicines and supplements with a number of times a day."
        options={[
          { value: "taken", label: "Counts as taken unless I say not" },
          { value: "tap", label: "Counts when I touch it" },
        ]}
        value={profile.scheduledDoses}
        onChange={(scheduledDoses) => scheduledDoses && change({ scheduledDoses })}
        error={errors.scheduledDoses ?? null}
      />
    </>
  );
}
