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

/** What the system says, as what whoever runs Charley can do about it. */
const remedies = {
  ENOSPC: "the disk is full. Free some space, and start it again; nothing that was saved is lost",
  EDQUOT: "this account may not use more of the disk. Free some space, and start it again",
  EROFS: "the disk is read-only. Mount it for writing, or choose another DATA_DIR",
  EACCES:
    "this account may not write there. Give it the folder, or start Charley as the account that owns it",
  EPERM: "this account may not write there. Give it the folder, or start Charley as the account that owns it",
  EIO: "the disk cannot be read. Put a backup on another one, and set DATA_DIR to it",
};

/** What is said of an error: a line where people can act on it, the error itself with its stack where it is a bug of ours. */
export function explanationOf(error, what = "Charley did not start") {
  const known = ["SettingError", "DatabaseError", "MigrationError", "LaunchError", "DamagedFileError"];
  if (known.includes(error?.name)) return `${what}: ${error.message}`;
  const remedy = remedies[error?.code];
  if (remedy === undefined) return error;
  return `${what}: ${error.path ?? "A file"} could not be used: ${remedy}.`;
}

export function explain(error, what) {
  console.error(explanationOf(error, what));
}
