// `npm run bench`: how long the slow parts take, beside the bare SQL of the same rows, on a database of its own. Prints a
// table and writes bench.json.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { provideChromium } = await import("./chromium.mjs");
  await provideChromium();
  const { register } = await import("tsx/esm/api");
  register();
  const { scratchDir } = await import("#lib/server/db/scratch-dir");
  Object.assign(process.env, { DATA_DIR: scratchDir("bench"), DATABASE_URL: "" });
  const { generate } = await import("./generate.mjs");
  generate();
  const { build } = await import("./build.mjs");
  await build();
  const { emptyEmbedded } = await import("#lib/server/db/empty-embedded");
  await emptyEmbedded(process.env.DATA_DIR);
  const { runBench } = await import("./run-bench.ts");
  process.exitCode = await runBench();
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
