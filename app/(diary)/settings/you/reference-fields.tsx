"use client";

import { ChoiceGroup } from "#app/_ui/choice-group";
import type { ProfileFields } from "./profile-fields";

/** What decides which reference amounts the person's are compared with. */
export function ReferenceFields({ profile, change, errors }: ProfileFields) {
  return (
    <>
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
        hint="They differ a little. The one you choose is named beside every comparison. The last two were not yet checked against their printed tables."
        options={[
          { value: "us", label: "US and Canada" },
          { value: "eu", label: "Europe (EFSA)" },
          { value: "uk", label: "United Kingdom" },
          { value: "anz", label: "Australia and New Zealand" },
        ]}
        value={profile.authority}
        onChange={(authority) => authority && change({ authority })}
        error={errors.authority ?? null}
      />
    </>
  );
}
