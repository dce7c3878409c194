// `npm run test:e2e [path]`: the end-to-end tests, in a real Chromium on the built app.
import { requireNode } from "./node-version.mjs";

requireNode();
const { install } = await import("./install.mjs");
await install();
const { provideChromium } = await import("./chromium.mjs");
await provideChromium();
const { runLoudly } = await import("./run-loudly.mjs");
process.exit(await runLoudly("node_modules/@playwright/test/cli.js", ["test", ...process.argv.slice(2)]));
