"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { useToast } from "#app/_ui/toast";
import { useSubmit } from "#app/_ui/use-submit";
import { saveProfile } from "#lib/accounts/actions";
import type { Profile } from "#lib/accounts/schema";
import type { SignedInPerson } from "#lib/accounts/session";
import { DayFields } from "./day-fields";
import { PersonFields } from "./person-fields";
import { ReferenceFields } from "./reference-fields";

function profileOf(person: SignedInPerson): Profile {
  const {
    ownerId: _ownerId,
    email: _email,
    sampleUntil: _sampleUntil,
    glassMl: _glass,
    usualMinimumEntries: _minimum,
    dietHabitsRev: _rev,
    ...profile
  } = person;
  return profile;
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
      // The reference values, the units and the hour a night begins stand behind almost every number.
      void queries.invalidateQueries();
      router.refresh();
    },
  );
  const change = (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part }));
  return (
    <form method="post" onSubmit={onSubmit} className="flex max-w-read flex-col gap-6">
      <PersonFields profile={profile} change={change} errors={fields} />
      <ReferenceFields profile={profile} change={change} errors={fields} />
      <DayFields profile={profile} change={change} errors={fields} />
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
