import { createHash } from "node:crypto";
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { DatabaseError } from "#lib/server/db/database-error";
import type { LogEnd } from "#lib/server/db/log-connection";
import { readDurably, writeDurably } from "#lib/server/durable-file";
import type { Env } from "#lib/server/env";

const manifestSchema = z.object({
  format: z.literal(1, { error: "was made by a newer Charley" }),
  madeAt: z.iso.datetime(),
  charley: z.string(),
  /** PostgreSQL's version as a number: 180004. */
  postgres: z.number(),
  kind: z.enum(["embedded", "external"]),
  files: z.record(z.string().regex(/^[\w.]+$/), z.object({ bytes: z.number(), sha256: z.string() })),
  /** Rows of each table just before and just after the copy was made. */
  tables: z.record(z.string(), z.tuple([z.number(), z.number()])),
  /** Where the database's log goes on after it, `end` in bytes; backups made by an older Charley do not tell. */
  log: z
    .object({
      system: z.string(),
      timeline: z.int(),
      segmentBytes: z.int(),
      end: z.string().regex(/^\d+$/),
      endedAt: z.iso.datetime(),
    })
    .optional(),
});
export type BackupManifest = z.infer<typeof manifestSchema>;

const checkSchema = z.object({ at: z.iso.datetime(), problem: z.string().nullable() });
/** That a backup was put back on a scratch folder and read: null when everything was as it should be. */
export type BackupCheck = z.infer<typeof checkSchema>;

export const manifestFile = "manifest.json";
export const checkFile = "checked.json";
export const archiveFile = "base.tar.gz";

export function nameOfBackup(at: Date): string {
  return `charley-${at.toISOString().replace(/[-:]|\.\d+/g, "")}`;
}

/** Where backups are kept: on another disk where one is named. */
export const backupFolder = ({ backupDir, dataDir }: Pick<Env, "backupDir" | "dataDir">): string =>
  backupDir ?? join(dataDir, "backups");

const isBackupName = (name: string) => /^charley-\d{8}T\d{6}Z$/.test(name);

/** One backup in a folder of them; `reach`: see `reachOf`. */
export type KeptBackup = {
  dir: string;
  manifest: BackupManifest;
  check: BackupCheck | null;
  reach: LogEnd | null;
};

/** Where the log lies that was written after a backup. */
export const logFolderOf = (dir: string): string => join(dir, "log");
const reachFile = "reaches.json";
const reachSchema = z.object({ at: z.iso.datetime(), position: z.string().regex(/^\d+$/) });

/** Up to which moment and position everything is in a backup and its log, as noted; null where no log was kept. */
export function reachOf(dir: string): LogEnd | null {
  try {
    const { at, position } = reachSchema.parse(JSON.parse(readDurably(join(logFolderOf(dir), reachFile))));
    return { at: new Date(at), position: BigInt(position) };
  } catch {
    return null;
  }
}

export function noteReach(dir: string, { at, position }: LogEnd): void {
  const noted = { at: at.toISOString(), position: String(position) };
  writeDurably(join(logFolderOf(dir), reachFile), JSON.stringify(noted));
}

/** From when on a backup is a whole, and its log can bring it to a moment. */
export const endOf = ({ log, madeAt }: BackupManifest): Date => new Date(log?.endedAt ?? madeAt);

/** Whether a path is a backup itself, rather than a folder of them. */
export const isBackup = (path: string): boolean => existsSync(join(path, manifestFile));

/** @throws DatabaseError when there is no backup, or its list cannot be read */
export function readManifest(dir: string): BackupManifest {
  if (!isBackup(dir)) throw new DatabaseError(`${dir} is no backup of Charley's.`);
  try {
    return manifestSchema.parse(JSON.parse(readDurably(join(dir, manifestFile))));
  } catch (error) {
    const why = error instanceof z.ZodError ? error.issues[0]?.message : "is damaged";
    throw new DatabaseError(`The backup ${dir} cannot be used: its ${manifestFile} ${why}.`);
  }
}

function readCheck(dir: string): BackupCheck | null {
  try {
    return checkSchema.parse(JSON.parse(readDurably(join(dir, checkFile))));
  } catch {
    return null;
  }
}

/** The backups in a folder, newest first; one whose list cannot be read is left out. */
export function listBackups(folder: string): KeptBackup[] {
  if (!existsSync(folder)) return [];
  const dirs = readdirSync(folder)
    .filter(isBackupName)
    .sort()
    .reverse()
    .map((name) => join(folder, name));
  return dirs.flatMap((dir) => {
    try {
      return [{ dir, manifest: readManifest(dir), check: readCheck(dir), reach: reachOf(dir) }];
    } catch {
      return [];
    }
  });
}

const clockMayDifferMs = 300_000;

/** Those not dated ahead of the clock, newest first: one made while the clock was ahead says nothing about now. */
export const datedBy = <Kept extends Pick<KeptBackup, "manifest">>(backups: Kept[], now: Date): Kept[] =>
  backups.filter(({ manifest }) => Date.parse(manifest.madeAt) <= now.getTime() + clockMayDifferMs);

/**
 * Which of the backups, newest first, may go: all but so many, and never the newest that was read and found good. Where
 * several were made in the time of one, the older of them go first, so that the days kept do not become fewer.
 */
export function expiredBackups<Kept extends Pick<KeptBackup, "check" | "manifest">>(
  backups: Kept[],
  { keep, everyMs }: { keep: number; everyMs: number },
): Kept[] {
  const good = backups.find(({ check }) => check?.problem === null);
  const turns = backups.map(({ manifest }) => Math.floor(Date.parse(manifest.madeAt) / everyMs));
  const isExtra = (at: number) => turns.indexOf(turns[at] ?? 0) < at;
  const extra = backups.filter((_, at) => isExtra(at)).reverse();
  const others = backups.filter((_, at) => !isExtra(at)).reverse();
  return [...extra, ...others]
    .slice(0, Math.max(0, backups.length - keep))
    .filter((backup) => backup !== good);
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** @throws DatabaseError naming the first file that is missing or not as it was written */
export async function verifyFiles(dir: string, manifest: BackupManifest): Promise<void> {
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
    const path = join(dir, name);
    if (!existsSync(path))
      throw new DatabaseError(`The backup ${dir} is not whole: ${name} is missing. Take another.`);
    if (statSync(path).size !== bytes || (await sha256Of(path)) !== sha256) {
      throw new DatabaseError(
        `The backup ${dir} is damaged: ${name} is not as it was written. Take another.`,
      );
    }
  }
}
