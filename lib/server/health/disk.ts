import { existsSync, statfsSync } from "node:fs";

/** The disk a folder lies on, in bytes; null where there is no such folder. */
export function diskOf(dir: string): { free: number; total: number } | null {
  if (!existsSync(dir)) return null;
  const { bavail, blocks, bsize } = statfsSync(dir);
  return { free: bavail * bsize, total: blocks * bsize };
}
