"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Problem } from "#app/_ui/problem";
import { useToast } from "#app/_ui/toast";
import { useSubmit } from "#app/_ui/use-submit";
import { saveProfile } from "#lib/people/accounts/actions";
import type { Profile } from "#lib/people/accounts/schema";
import { PersonFields } from "./person-fields";
import { ReferenceFields } from "./reference-fields";

export function ProfileForm({ stored }: { stored: Profile }) {
  const [profile, setProfile] = useState(stored);
  const router = useRouter();
  const queries = useQueryClient();
  const toast = useToast();
  const { pending, problem, fields, onSubmit } = useSubmit(
    () => saveProfile(profile),
    () => {
      toast.show({ message: "Your settings are saved." });
      // The reference values stand behind almost every number.
      void queries.invalidateQueries();
      router.refresh();
    },
  );
  const change = (part: Partial<Profile>) => setProfile((before) => ({ ...before, ...part }));
  return (
    <form method="post" onSubmit={onSubmit} className="flex max-w-read flex-col gap-6">
      <PersonFields profile={profile} change={change} errors={fields} />
      <ReferenceFields profile={profile} change={change} errors={fields} />
      <Problem title={problem} />
      <div>
        <Button type="submit" pending={pending}>
          Save
        </Button>
      </div>
    </form>
  );
}
