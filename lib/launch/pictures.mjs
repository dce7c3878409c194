// `npm run pictures`: photographs every page on a phone and at a desk, in light and dark, empty and with half a year of nights,
// into test-results/pictures; and the README's three into docs/pictures.
import { requireNode } from "./node-version.mjs";

requireNode();
const { install } = await import("./install.mjs");
await install();
const { provideChromium } = await import("./chromium.mjs");
await provideChromium();
const { runLoudly } = await import("./run-loudly.mjs");
const config = ["-c", "bench/pictures/playwright.config.ts"];
process.exit(
  await runLoudly("node_modules/@playwright/test/cli.js", ["test", ...config, ...process.argv.slice(2)]),
);
