import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkFile,
  logFolderOf,
  manifestFile,
  nameOfBackup,
  noteReach,
} from "#lib/server/backup/backup-folder";
import { writeDurably } from "#lib/server/durable-file";
import { machineTold } from "./machine";
import { backupSentence, diskWords } from "./machine-words";

const now = new Date("2026-03-28T12:00:00Z");
const dayMs = 86_400_000;
const ago = (days: number) => new Date(now.getTime() - days * dayMs);
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "charley-machine-"));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

/** A backup as far as its list and what was seen when it was read back; `undefined`: it was not yet. */
function backupMade(folder: string, days: number, problem?: string | null): string {
  const dir = join(folder, nameOfBackup(ago(days)));
  mkdirSync(dir, { recursive: true });
  const about = { format: 1, madeAt: ago(days).toISOString(), charley: "0.2.0", postgres: 180_004 };
  writeDurably(
    join(dir, manifestFile),
    JSON.stringify({ ...about, kind: "embedded", files: {}, tables: {} }),
  );
  if (problem !== undefined)
    writeDurably(join(dir, checkFile), JSON.stringify({ at: ago(days).toISOString(), problem }));
  return about.madeAt;
}

const told = (backupDir?: string, failedJobs: string[] = []) =>
  machineTold({ dataDir, backupDir, backupEveryMs: dayMs }, { failedJobs, now });
const sentence = (backupDir?: string) => backupSentence(told(backupDir).backups, now);

describe("what the administrator is told of the machine", () => {
  it("without BACKUP_DIR: what was made by hand, and how to have them made", () => {
    expect(told()).toMatchObject({ backups: { isByItself: false, kept: 0, lastGood: null }, warnings: [] });
    expect(sentence()).toMatch(/^There is no backup\. None is made by itself: set BACKUP_DIR/);
    const madeAt = backupMade(join(dataDir, "backups"), 3, null);
    expect(told().backups).toMatchObject({ kept: 1, lastGood: madeAt, problem: null });
    expect(sentence()).toMatch(/^The last good backup was made 3 days ago\. None is made by itself/);
  });

  it("the last good one and its age, also where a later one is bad, and what to see to", () => {
    const folder = join(dataDir, "elsewhere");
    const good = backupMade(folder, 2.5, null);
    const bad = backupMade(folder, 0.5, "Night has 1 row where 2 were counted");
    backupMade(folder, 0.1);
    expect(told(folder).backups).toEqual({
      isByItself: true,
      kept: 3,
      lastGood: good,
      newest: bad,
      problem: "Night has 1 row where 2 were counted",
      anyMoment: null,
    });
    expect(told(folder).warnings).toEqual(expect.arrayContaining(["backup-old", "backup-bad"]));
    expect(sentence(folder)).toBe(
      "The last good backup was made 3 days ago. The newest was put back and is not good: Night has 1 row where 2 were counted",
    );
  });

  it("any moment that the log reaches, back to where one backup has none", () => {
    const folder = join(dataDir, "elsewhere");
    for (const days of [9, 4, 3, 1]) {
      const dir = join(folder, nameOfBackup(ago(days)));
      backupMade(folder, days, null);
      if (days === 4) continue;
      mkdirSync(logFolderOf(dir));
      const at = days === 1 ? new Date(now.getTime() - 120_000) : ago(days === 3 ? 1 : days - 1);
      noteReach(dir, { at, position: 1n });
    }
    expect(told(folder).backups.anyMoment).toMatchObject({ since: ago(3).toISOString() });
    expect(sentence(folder)).toBe(
      "The last good backup was made 24 hours ago. Any moment from 3 days ago to 2 minutes ago can be put back.",
    );
  });

  it("no moment in which nothing was kept, as when the disk was away", () => {
    const folder = join(dataDir, "elsewhere");
    for (const [days, reachDays] of [
      [2, 1.6],
      [0.4, 0.01],
    ] as const) {
      backupMade(folder, days, null);
      const dir = join(folder, nameOfBackup(ago(days)));
      mkdirSync(logFolderOf(dir));
      noteReach(dir, { at: ago(reachDays), position: 1n });
    }
    expect(told(folder).backups.anyMoment).toMatchObject({ since: ago(0.4).toISOString() });
  });

  it("none that could be read back, and jobs that ended badly", () => {
    const folder = join(dataDir, "elsewhere");
    backupMade(folder, 0.5, "damaged");
    expect(sentence(folder)).toBe(
      "No backup could be read back yet. The newest was put back and is not good: damaged",
    );
    expect(told(folder, ["purge-bin"])).toMatchObject({ failedJobs: ["purge-bin"] });
    expect(told(folder, ["purge-bin"]).warnings).toContain("job-failed");
  });

  it("ages in the unit that fits, and the disk", () => {
    const of = (milliseconds: number) =>
      backupSentence(
        {
          isByItself: true,
          kept: 1,
          lastGood: ago(milliseconds / dayMs).toISOString(),
          newest: null,
          problem: null,
          anyMoment: null,
        },
        now,
      );
    expect(of(20_000)).toContain("1 minute ago");
    expect(of(3_600_000)).toContain("1 hour ago");
    expect(of(14 * 3_600_000)).toContain("14 hours ago");
    expect(of(2 * dayMs)).toContain("2 days ago");
    expect(diskWords({ free: 4.04e9, total: 120e9 })).toBe("4.0 of 120 GB on its disk are free");
    expect(told().disk?.total).toBeGreaterThan(0);
  });
});
