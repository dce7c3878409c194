// `npm run check`: what can be told without running the app, in the order of how soon it tells. Stops at the first thing
// that is wrong, so that its words are the last on the screen.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { generate } = await import("./generate.mjs");
  generate();
} catch (error) {
  explain(error);
  process.exit(1);
}
const { runLoudly } = await import("./run-loudly.mjs");
const checks = [
  ["@biomejs/biome/bin/biome", "check", "."],
  // The types of the routes are written by Next, and a fresh clone has none yet.
  ["next/dist/bin/next", "typegen"],
  ["typescript/bin/tsc", "--noEmit"],
  ["vitest/vitest.mjs", "run", "lib/architecture.test.ts"],
  ["knip/bin/knip.js"],
];
for (const [script, ...args] of checks) {
  const code = await runLoudly(`node_modules/${script}`, args);
  if (code !== 0) process.exit(code);
}
try {
  const { checkCommitSubjects } = await import("./commit-subjects.mjs");
  checkCommitSubjects();
} catch (error) {
  explain(error);
  process.exit(1);
}
