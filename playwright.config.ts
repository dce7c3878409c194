import { createHash } from "node:crypto";
import { defineConfig } from "@playwright/test";

// A port of each checkout's own, so that two can be tested at once.
const port = 20_000 + (createHash("sha256").update(process.cwd()).digest().readUInt16BE() % 10_000);
const origin = `http://localhost:${port}`;

export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  // On two processors a third story fills the pauses of the other two; a fourth would only wait.
  workers: 3,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  outputDir: "test-results",
  webServer: {
    // Without `exec` the signal ends the shell between, and the rest would be killed before the database has stopped.
    command: `${process.platform === "win32" ? "" : "exec "}node lib/launch/e2e-server.mjs`,
    url: `${origin}/api/health`,
    // Barcodes are looked up, and notifications sent, at stand-ins that their stories put up on the next ports.
    env: {
      PORT: String(port),
      ORIGIN: origin,
      REGISTRATION: "open",
      OPEN_FOOD_FACTS: `http://127.0.0.1:${port + 1}`,
      NOTIFY_HOSTS: `http://127.0.0.1:${port + 2}`,
    },
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 15_000 },
    stdout: "ignore",
  },
  use: {
    baseURL: origin,
    // Every page of the diary would fetch a second copy of itself for later; the stories about that say so.
    serviceWorkers: "block",
    locale: "en-GB",
    // Ahead of UTC and with clock changes: after midnight, when cramps happen, its date is not the server's.
    timezoneId: "Europe/Berlin",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "phone", use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
    // What has no width is told once: the API, the outbox against a failing server, how the app starts and ends.
    {
      name: "desk",
      use: { viewport: { width: 1280, height: 800 } },
      testIgnore: /(api|barcode|bedside|chaos|headers|health|metrics|offline|reminders|start)\.spec\.ts$/,
      grepInvert: /@phone/,
    },
  ],
});
