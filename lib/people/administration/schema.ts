import { z } from "zod";
import type { HealthWarning } from "#lib/server/health/warnings";

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

/** Backups, disk and what is not well. Moments in UTC. */
export type MachineTold = {
  readonly backups: {
    /** Whether BACKUP_DIR is set */
    readonly isByItself: boolean;
    readonly kept: number;
    /** When the last one was made that was read back and found good; null: none was. */
    readonly lastGood: string | null;
    /** When the newest was made that was read back, good or not. */
    readonly newest: string | null;
    /** What was wrong with the newest; null where it was good. */
    readonly problem: string | null;
    /** Between which moments any can be put back, by the log that was kept; null where none was. */
    readonly anyMoment: { readonly since: string; readonly until: string } | null;
  };
  /** Of DATA_DIR, in bytes */
  readonly disk: { readonly free: number; readonly total: number } | null;
  readonly warnings: readonly HealthWarning[];
  readonly failedJobs: readonly string[];
};

/** The machine and its people. */
export type Administration = MachineTold & {
  readonly people: readonly PersonListed[];
  readonly registration: "open" | "invite" | "closed";
  readonly openInvitations: number;
  readonly samples: number;
  readonly databaseBytes: number;
  readonly version: string;
};
