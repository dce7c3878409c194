import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { type Measured, measuredTimes } from "./measure";

const rounds = 10;
const leftLeg = '[aria-label="Cramp now, left leg"]';

// What runs in the page is text: the names that are given to functions on the way here do not exist there.

/** Notes when the screen could first be tapped, by the page's own clock, which begins as the page is asked for. */
const noteTappable = `requestAnimationFrame(function look() {
  if (document.querySelector('${leftLeg}:enabled') === null) requestAnimationFrame(look);
  else document.documentElement.dataset.tappable = String(performance.now());
})`;

/** Milliseconds from a tap to the word "Saved", which is said once the entry is on the disk. */
const tapToSaved = `(async () => {
  const began = performance.now();
  document.querySelector('${leftLeg}').click();
  while (!document.querySelector('[data-theme="night"]').textContent.includes("Saved")) {
    await new Promise((next) => setTimeout(next, 1));
  }
  return performance.now() - began;
})()`;

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
}

/** The built app on an empty database, as the stories use it. */
async function started() {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, ["lib/launch/e2e-server.mjs"], {
    stdio: "ignore",
    env: { ...environment, PORT: String(port), ORIGIN: origin },
  });
  const ended = new Promise<void>((done) => child.once("exit", () => done()));
  const answers = async () => (await fetch(`${origin}/api/health`).catch(() => null))?.ok === true;
  while (!(await answers())) {
    if (child.exitCode !== null) throw new Error("The app does not start");
    await new Promise((next) => setTimeout(next, 300));
  }
  return {
    origin,
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A phone that has opened the night screen once and has no connection now. */
async function phoneWithoutConnection(browser: Browser, baseURL: string): Promise<BrowserContext> {
  const phone = await browser.newContext({ baseURL, viewport: { width: 390, height: 844 }, isMobile: true });
  await phone.addInitScript(noteTappable);
  const page = await phone.newPage();
  await page.goto("/tonight");
  await page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
  await page.close();
  await phone.setOffline(true);
  return phone;
}

async function firstTap(page: Page): Promise<number> {
  const cpu = await page.context().newCDPSession(page);
  await cpu.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto("/tonight");
  const at = await page.locator("html[data-tappable]").getAttribute("data-tappable");
  await cpu.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return Number(at);
}

async function measuredOn(browser: Browser, origin: string): Promise<Measured[]> {
  const [opened, saved]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    const phone = await phoneWithoutConnection(browser, origin);
    const page = await phone.newPage();
    opened.push(await firstTap(page));
    saved.push(await page.evaluate<number>(tapToSaved));
    await phone.close();
  }
  return [
    measuredTimes("night screen, offline, processor 4 times slower, to the first tap", opened, 2_000),
    measuredTimes("night screen, offline, from the tap to saved", saved, 100),
  ];
}

/** What the person waits for at 02:13: a screen that opens from the phone alone, and the word that their tap is kept. */
export async function benchNight(): Promise<Measured[]> {
  const app = await started();
  try {
    const executablePath = process.env.CHROMIUM_PATH || undefined;
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    return await measuredOn(browser, app.origin).finally(() => browser.close());
  } finally {
    await app.stop();
  }
}
