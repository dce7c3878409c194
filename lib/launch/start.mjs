// `npm start`: from a fresh clone to a running Charley, with nothing but Node. What follows the first two lines may not
// be imported before the version is known to be right, and nothing from a package before it is installed.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { checkPort } = await import("./port.mjs");
  await checkPort();
  if (!process.env.DATABASE_URL?.trim() && process.env.DATA_DIR?.trim()) {
    const { refuseOutOfReach } = await import("../server/db/postgres-account.mjs");
    refuseOutOfReach(process.env.DATA_DIR.trim());
  }
  const { install } = await import("./install.mjs");
  await install();
  const { register } = await import("tsx/esm/api");
  register();
  const { env } = await import("#lib/server/env");
  const { checkData } = await import("./check-data.ts");
  await checkData(env);
  const { generate } = await import("./generate.mjs");
  generate();
  const { build } = await import("./build.mjs");
  await build();
  const { serve } = await import("./serve.ts");
  // `npm run demo` names the page to open.
  await serve("start", process.argv[2] ?? "");
} catch (error) {
  explain(error);
  process.exit(1);
}
