// `npm run dev`: like `npm start`, with every change shown at once and a database of its own.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { checkPort } = await import("./port.mjs");
  await checkPort();
  const { install } = await import("./install.mjs");
  await install();
  const { register } = await import("tsx/esm/api");
  register();
  const { scratchDir } = await import("#lib/server/db/scratch-dir");
  process.env.DATA_DIR ||= scratchDir("dev");
  const { generate } = await import("./generate.mjs");
  generate();
  const { serve } = await import("./serve.ts");
  await serve("dev");
} catch (error) {
  explain(error);
  process.exit(1);
}
