import { spawn } from "node:child_process";
import { env } from "#lib/server/env";
import { openDatabase } from "./database";
import { environment } from "./environment";

/** Runs the measurements as a part of the app, in a process that knows where the database is. Gives the exit code. */
export async function runBench(): Promise<number> {
  const database = await openDatabase(env);
  try {
    const flags = ["--conditions=react-server", "--import", "tsx", "bench/run.ts"];
    const child = spawn(process.execPath, flags, {
      stdio: "inherit",
      env: { ...environment(env, database), NODE_ENV: "production", LOG_LEVEL: "error" },
    });
    return await new Promise((done, fail) => {
      child.on("error", fail);
      child.on("exit", (code) => done(code ?? 1));
    });
  } finally {
    await database.release();
  }
}
