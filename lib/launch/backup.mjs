// `npm run backup [-- FOLDER]`: a whole, tried copy of the diary, also while Charley runs.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { register } = await import("tsx/esm/api");
  register();
  const { runBackup } = await import("./run-backup.ts");
  process.exitCode = await runBackup(process.argv.slice(2));
} catch (error) {
  explain(error, "No backup was made");
  process.exitCode = 1;
}
