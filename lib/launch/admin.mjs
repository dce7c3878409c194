// `npm run admin -- COMMAND …`: what the keeper of the machine may do. Starts the database when Charley is not running,
// or joins it when it is, and runs the command as a part of the app, in a process that knows where the database is.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { generate } = await import("./generate.mjs");
  generate();
  const { register } = await import("tsx/esm/api");
  register();
  const { runAdmin } = await import("./run-admin.ts");
  process.exitCode = await runAdmin(process.argv.slice(2));
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
