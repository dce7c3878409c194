import { spawn } from "node:child_process";

/** Runs one of the project's own tools, its output shown as it comes, and gives its exit code. */
export function runLoudly(script, args, env = process.env) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { stdio: "inherit", env });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}
