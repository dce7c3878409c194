// `npm run test:unit [path]`: the unit and database tests.
import { requireNode } from "./node-version.mjs";

requireNode();
const { install } = await import("./install.mjs");
await install();
const { generate } = await import("./generate.mjs");
generate();
const { runLoudly } = await import("./run-loudly.mjs");
process.exit(await runLoudly("node_modules/vitest/vitest.mjs", ["run", ...process.argv.slice(2)]));
