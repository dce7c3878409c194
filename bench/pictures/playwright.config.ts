import { resolve } from "node:path";
import { defineConfig } from "@playwright/test";
import stories from "../../playwright.config";

const launch = stories.use?.launchOptions;

/** The stories' own server and browser, with a camera: `npm run pictures`. */
export default defineConfig({
  ...stories,
  testDir: ".",
  timeout: 300_000,
  outputDir: "../../test-results/pictures-run",
  webServer: {
    ...[stories.webServer ?? []].flat()[0],
    command: "node lib/launch/e2e-server.mjs",
    cwd: resolve(import.meta.dirname, "../.."),
  },
  projects: [
    { name: "390", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    {
      name: "320-large",
      testIgnore: "readme.spec.ts",
      use: {
        viewport: { width: 320, height: 640 },
        // Twice the browser's own size of letters, which media queries in em go by too.
        launchOptions: { ...launch, args: [...(launch?.args ?? []), "--blink-settings=defaultFontSize=32"] },
      },
    },
    { name: "1280", use: { viewport: { width: 1280, height: 800 } }, testIgnore: "readme.spec.ts" },
  ],
});
