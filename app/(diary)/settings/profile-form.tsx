"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { useToast } from "#app/_ui/toast";
import { useSubmit } from "#app/_ui/use-submit";
import { HourField } from "#app/(diary)/settings/hour-field";
import { saveProfile } from "#lib/people/accounts/actions";
import type { Profile } from "#lib/people/accounts/schema";
import type { SignedInPerson } from "#lib/people/accounts/session";
import { PersonFields } from "./person-fields";
import { ReferenceFields } from "./reference-fields";

function profileOf(person: SignedInPerson): Profile {
  const { name, timeZone, birthYear, sex, pregnancy, authority, nightStartHour } = person;
  return { name, timeZone, birthYear, sex, pregnancy, authority, nightStartHour };
}

export function ProfileForm({ person }: { person: SignedInPerson }) {
  const [profile, setProfile] = useState(() => profileOf(person));
  const router = useRouter();
  const queries = useQueryClient();
  const toast = useToast();
  const { pending, problem, fields, onSubmit } = useSubmit(
    () => saveProfile(profile),
    () => {
      toast.show({ message: "Your settings are saved." });
      // The reference values and the hour a night begins stand behind almost every number.
      void queries.invalidateQueries();
      router.refresh();
    },
  );
  const change = (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part }));
  return (
    <form method="post" onSubmit={onSubmit} className="flex max-w-read flex-col gap-6">
      <PersonFields profile={profile} change={change} errors={fields} />
      <ReferenceFields profile={profile} change={change} errors={fields} />
      <HourField
        label="A night begins at"
        hint="Noon suits most people: 23:50 and 02:13 are then one night. Choose another hour if you sleep in the daytime. Nights you have recorded stay as they are."
        value={profile.nightStartHour}
        onChange={(nightStartHour) => change({ nightStartHour })}
        error={fields.nightStartHour ?? null}
      />
      {problem ? (
        <div role="alert">
          <Notice level="stop" title={problem} />
        </div>
      ) : null}
      <div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
