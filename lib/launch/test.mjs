// `npm test`: every check there is, on a fresh clone with nothing but Node. All stages run whatever the others say; the
// last line counts.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();
const { explain, runQuietly } = await import("./progress.mjs");
const results = mkdtempSync(join(tmpdir(), "charley-test-"));
const unitResults = join(results, "unit.json");
const e2eResults = join(results, "e2e.json");
const total = { passed: 0, failed: 0, skipped: 0 };

const tool = (script, ...args) => runQuietly(process.execPath, [join("node_modules", script), ...args]);

function readCounts(file) {
  const report = JSON.parse(readFileSync(file, "utf8"));
  if (report.stats === undefined) {
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
    return { passed, failed, skipped: numPendingTests + numTodoTests };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/** What a stage without a report, or one that failed beside its tests, counts for. */
function countsOf(file, succeeded) {
  let counts = { passed: succeeded ? 1 : 0, failed: 0, skipped: 0 };
  try {
    if (file !== undefined) counts = readCounts(file);
  } catch {
    // Failed before it could write one.
  }
  return !succeeded && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

async function stage(name, work, report) {
  const began = performance.now();
  let trouble;
  try {
    await work();
  } catch (error) {
    trouble = error;
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const counts = countsOf(report, trouble === undefined);
  for (const key of Object.keys(total)) total[key] += counts[key];
  const tests =
    report === undefined
      ? ""
      : ` (${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped)`;
  if (trouble !== undefined) console.log(`\n${trouble.message}\n`);
  console.log(`${trouble === undefined ? "ok    " : "FAILED"} ${name} in ${seconds} s${tests}`);
}

try {
  const { install } = await import("./install.mjs");
  await install();
  const { generate } = await import("./generate.mjs");
  generate();
} catch (error) {
  explain(error);
  process.exit(1);
}

// Fetched while the rest is at work, where there is none yet. What went wrong with it is said in its own stage.
const { provideChromium } = await import("./chromium.mjs");
const browser = provideChromium();
browser.catch(() => undefined);

await stage("format and lint", () => tool("@biomejs/biome/bin/biome", "ci", "."));
await stage("types", async () => {
  await tool("next/dist/bin/next", "typegen");
  await tool("typescript/bin/tsc", "--noEmit");
});
await stage("unused code", () => tool("knip/bin/knip.js"));
await stage("subjects of commits", async () => {
  const { checkCommitSubjects } = await import("./commit-subjects.mjs");
  checkCommitSubjects();
});
// Side by side: each leaves a part of two processors unused, which the other takes.
await Promise.all([
  stage(
    "unit, database and architecture tests",
    () =>
      tool(
        "vitest/vitest.mjs",
        "run",
        "--reporter=dot",
        "--reporter=json",
        `--outputFile.json=${unitResults}`,
      ),
    unitResults,
  ),
  stage("production build", async () => {
    const { build } = await import("./build.mjs");
    await build();
    const { checkPageWeight } = await import("./page-weight.mjs");
    checkPageWeight();
  }),
]);
await stage(
  "end-to-end tests",
  async () => {
    await browser;
    process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = e2eResults;
    await tool("@playwright/test/cli.js", "test", "--reporter=list,json");
  },
  e2eResults,
);
rmSync(results, { recursive: true, force: true });
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
