import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { diceOf, faults } from "#testing/chaos";
import { chaosFolder } from "#testing/chaos-folder";

const folder = chaosFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// One round of each; `npm run chaos` makes more.
test.each(Object.entries(faults))("%s: nothing acknowledged is lost or doubled", async (name, fault) => {
  const dir = join(folder, name.replace(/\W+/g, "-"));
  mkdirSync(dir, { mode: 0o755 });
  const outcome = await fault({ dir, dice: diceOf(20_261_130) });
  // Null: this account may not make a small disk.
  if (outcome === null) return;
  expect(outcome).toMatchObject({ lost: 0, doubled: 0 });
  expect(outcome.refusal).not.toBe("");
});
