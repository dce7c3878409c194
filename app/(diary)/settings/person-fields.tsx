"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import { NumberField } from "#app/_ui/number-field";
import { TextField } from "#app/_ui/text-field";
import { TimeZoneField } from "#app/(account)/time-zone-field";
import type { ProfileFields } from "./profile-form";

export function PersonFields({ profile, change, errors }: ProfileFields) {
  return (
    <>
      <TextField
        label="Name"
        name="name"
        autoComplete="name"
        hint="Stands at the top of a summary you share. You may leave it empty."
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
      <ChoiceGroup
        label="Sex"
        hint="Reference amounts are published for women and for men."
        options={[
          { value: "female", label: "Female" },
          { value: "male", label: "Male" },
        ]}
        value={profile.sex}
        clearable
        onChange={(sex) => change({ sex, ...(sex === "male" && { pregnancy: null }) })}
        error={errors.sex ?? null}
      />
      {profile.sex === "male" ? null : (
        <ChoiceGroup
          label="Pregnant or breastfeeding"
          hint="Reference amounts differ, and some advice does not suit you then."
          options={[
            { value: "no", label: "No" },
            { value: "pregnant", label: "Pregnant" },
            { value: "breastfeeding", label: "Breastfeeding" },
          ]}
          value={profile.pregnancy}
          clearable
          onChange={(pregnancy) => change({ pregnancy })}
          error={errors.pregnancy ?? null}
        />
      )}
      <ChoiceGroup
        label="Reference amounts from"
        hint="The two authorities differ a little. The one you choose is named beside every comparison."
        options={[
          { value: "us", label: "US and Canada" },
          { value: "eu", label: "Europe (EFSA)" },
        ]}
        value={profile.authority}
        onChange={(authority) => authority && change({ authority })}
        error={errors.authority ?? null}
      />
      <ChoiceGroup
        label="Units"
        hint="For weights and drinks. Minerals are always in milligrams."
        options={[
          { value: "metric", label: "Grams and millilitres" },
          { value: "us", label: "Ounces and cups" },
        ]}
        value={profile.units}
        onChange={(units) => units && change({ units })}
        error={errors.units ?? null}
      />
    </>
  );
}
