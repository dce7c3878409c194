"use client";

import { NumberField } from "#app/_ui/number-field";
import { TextField } from "#app/_ui/text-field";
import { TimeZoneField } from "#app/(account)/time-zone-field";
import type { ProfileFields } from "./profile-fields";

export function PersonFields({ profile, change, errors }: ProfileFields) {
  return (
    <>
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        hint="Can stand at the top of a summary you share. You may leave it empty."
        value={profile.name ?? ""}
        onChange={(event) => change({ name: event.currentTarget.value })}
        error={errors.name ?? null}
      />
      <TimeZoneField
        saved={profile.timeZone}
        hint="New entries are stamped in it. Entries you have made keep the zone they were made in."
        error={errors.timeZone}
        onChoose={(timeZone) => change({ timeZone })}
      />
      <NumberField
        label="Year of birth"
        name="birthYear"
        hint="Reference amounts for minerals depend on age."
        value={profile.birthYear}
        min={1890}
        max={2100}
        step={1}
        onChange={(birthYear) => change({ birthYear })}
        error={errors.birthYear ?? null}
      />
    </>
  );
}
