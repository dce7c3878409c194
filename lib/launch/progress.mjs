import { spawn } from "node:child_process";

/** Says what is being done, does it, and says how long it took. */
export async function step(text, work) {
  process.stdout.write(`${text} … `);
  const began = performance.now();
  try {
    const result = await work();
    process.stdout.write(`done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

const signals = ["SIGINT", "SIGTERM", "SIGHUP"];

/**
 * Runs a program whose output matters only when it fails: then the error carries it. When we are told to stop meanwhile,
 * it stops with us.
 */
export function runQuietly(command, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const stop = (signal) => {
      child.kill(signal);
      process.exit(1);
    };
    for (const signal of signals) process.once(signal, stop);
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", fail);
    child.on("close", (code) => {
      for (const signal of signals) process.off(signal, stop);
      if (code === 0) return done(output);
      const error = new Error(`${[command, ...args].join(" ")} ended with ${code}:\n${output.trim()}`);
      error.name = "LaunchError";
      fail(error);
    });
  });
}

/** What people can act on is said in a line; only what is a bug of ours comes with a stack. */
export function explain(error) {
  const known = ["SettingError", "DatabaseError", "MigrationError", "LaunchError"].includes(error?.name);
  console.error(known ? `Charley did not start: ${error.message}` : error);
}
