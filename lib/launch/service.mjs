// `npm run service -- install|remove|print`: has the machine start Charley by itself.
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain } = await import("./progress.mjs");
try {
  const { install } = await import("./install.mjs");
  await install();
  const { register } = await import("tsx/esm/api");
  register();
  const { runService } = await import("./run-service.ts");
  process.exitCode = await runService(process.argv.slice(2));
} catch (error) {
  explain(error, "The service could not be changed");
  process.exitCode = 1;
}
