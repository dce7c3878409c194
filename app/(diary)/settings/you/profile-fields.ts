import type { Profile } from "#lib/people/accounts/schema";

/** What a group of fields is given: the profile as typed so far, and a way to change a part of it. */
export type ProfileFields = {
  profile: Profile;
  change: (part: Partial<Profile>) => void;
  errors: Readonly<Record<string, string>>;
};
