import { z } from "zod";

export const invitationDays = 7;

const person = z.uuid();
export const switchSchema = z.object({ person, isOn: z.boolean() });
export const personSchema = z.object({ person });

/** Somebody who has an account, as whoever runs this Charley sees them: never anything of a diary. */
export type PersonListed = {
  readonly id: string;
  readonly email: string;
  readonly isAdministrator: boolean;
  readonly isOn: boolean;
  readonly createdAt: string;
  readonly lastSeenAt: string | null;
};

/** The machine and its people. */
export type Administration = {
  readonly people: readonly PersonListed[];
  readonly registration: "open" | "invite" | "closed";
  readonly openInvitations: number;
  readonly samples: number;
  readonly databaseBytes: number;
  readonly version: string;
};
