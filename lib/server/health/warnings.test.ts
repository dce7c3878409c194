import { expect, test } from "vitest";
import { backupWarnings, isDiskLow } from "./warnings";

const now = new Date("2026-03-10T12:00:00Z");
const everyMs = 24 * 3_600_000;
const hourMs = 3_600_000;
const backup = (daysAgo: number, problem: string | null | undefined, logLateHours?: number) => ({
  manifest: {
    format: 1 as const,
    madeAt: new Date(now.getTime() - daysAgo * everyMs).toISOString(),
    charley: "1",
    postgres: 180_004,
    kind: "embedded" as const,
    files: {},
    tables: {},
    ...(logLateHours !== undefined && {
      log: { system: "7", timeline: 1, segmentBytes: 1, end: "1", endedAt: now.toISOString() },
    }),
  },
  reach:
    logLateHours === undefined ? null : { at: new Date(now.getTime() - logLateHours * hourMs), position: 0n },
  check: problem === undefined ? null : { at: now.toISOString(), problem },
});

test("a disk is low under a tenth and under 500 MB", () => {
  expect(isDiskLow({ free: 9e9, total: 100e9 })).toBe(true);
  expect(isDiskLow({ free: 11e9, total: 100e9 })).toBe(false);
  expect(isDiskLow({ free: 4e8, total: 1e9 })).toBe(true);
});

test("only a backup that was read and found good counts, and one that is not is said", () => {
  const says = (...backups: ReturnType<typeof backup>[]) => backupWarnings(backups, { everyMs, now });
  expect(says(backup(1, null))).toEqual([]);
  expect(says()).toEqual(["backup-old"]);
  expect(says(backup(3, null))).toEqual(["backup-old"]);
  expect(says(backup(0, undefined), backup(1, null))).toEqual([]);
  expect(says(backup(0, "damaged"), backup(1, null))).toEqual(["backup-bad"]);
  expect(says(backup(0, "damaged"), backup(5, null))).toEqual(["backup-old", "backup-bad"]);
});

test("what is written and is not kept beside the newest backup for an hour is said", () => {
  const says = (...backups: ReturnType<typeof backup>[]) => backupWarnings(backups, { everyMs, now });
  expect(says(backup(0.5, null, 0.9), backup(1, null, 30))).toEqual([]);
  expect(says(backup(0.5, null, 1.1))).toEqual(["log-late"]);
});
