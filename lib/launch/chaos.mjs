// `npm run chaos`: kills the database, fills its disk, tears its copies and backups, and says what became of what was
// acknowledged. On folders of its own; SEED and ROUNDS choose which and how often.
import { requireNode } from "./node-version.mjs";

requireNode();
const { install } = await import("./install.mjs");
await install();
const { runLoudly } = await import("./run-loudly.mjs");
process.exit(
  await runLoudly("node_modules/tsx/dist/cli.mjs", ["--conditions=react-server", "bench/chaos.ts"]),
);
