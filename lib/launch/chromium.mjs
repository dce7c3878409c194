import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runQuietly, step } from "./progress.mjs";

// The headless shell first: without a window's own pages a story costs less than half.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** The Chromium that is there already, or undefined. */
async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return named;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const installed = [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...places];
  return installed.find((path) => existsSync(path)) ?? (await playwrightsOwn());
}

/** Where Playwright's own download is blocked, Debian's package does. */
async function fetchChromium() {
  try {
    await runQuietly(process.execPath, [
      "node_modules/@playwright/test/cli.js",
      "install",
      "--with-deps",
      "--only-shell",
      "chromium",
    ]);
  } catch (error) {
    if (process.platform !== "linux" || process.getuid?.() !== 0) throw error;
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await runQuietly("apt-get", ["update"], { env });
    const install = (name) =>
      runQuietly("apt-get", ["install", "-y", "--no-install-recommends", name], { env });
    await install("chromium-headless-shell").catch(() => install("chromium"));
  }
}

/**
 * The browser for the end-to-end tests: the one CHROMIUM_PATH names, one that is installed, Playwright's own, or else one
 * that is fetched now. Kept in CHROMIUM_PATH for playwright.config.ts.
 */
export async function provideChromium() {
  let path = await findChromium();
  if (path === undefined) {
    await step("Fetching a Chromium for the tests", fetchChromium);
    path = await findChromium();
  }
  if (path === undefined) {
    const error = new Error(
      "No Chromium was found. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test",
    );
    error.name = "LaunchError";
    throw error;
  }
  process.env.CHROMIUM_PATH = path;
}
