// `npm run dev`: like `npm start`, with every change shown at once and a database of its own.
import { createHash } from "node:crypto";
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { checkPort } = await import("./port.mjs");
  await checkPort();
  const { install } = await import("./install.mjs");
  await install();
  const checkout = createHash("sha256").update(process.cwd()).digest("hex").slice(0, 8);
  process.env.DATA_DIR ||= process.getuid?.() === 0 ? `/var/lib/charley/dev-${checkout}` : ".data/dev";
  const { register } = await import("tsx/esm/api");
  register();
  const { generate } = await import("./generate.mjs");
  generate();
  const { serve } = await import("./serve.ts");
  await serve("dev");
} catch (error) {
  explain(error);
  process.exit(1);
}
