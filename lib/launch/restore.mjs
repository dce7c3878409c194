// `npm run restore -- FROM [FOLDER] [--at TIME]`: puts a backup back into an empty data folder, as it was then or at a moment.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { register } = await import("tsx/esm/api");
  register();
  const { runRestore } = await import("./run-backup.ts");
  process.exitCode = await runRestore(process.argv.slice(2));
} catch (error) {
  explain(error, "Nothing was put back");
  process.exitCode = 1;
}
