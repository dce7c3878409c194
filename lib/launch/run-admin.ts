import { spawn } from "node:child_process";
import { env } from "#lib/server/env";
import { openDatabase } from "./database";
import { environment } from "./environment";
import { originForLinks } from "./kept-origin";

/** Runs an admin command beside the database, and lets go of that whatever happens. Gives the exit code. */
export async function runAdmin(args: string[]): Promise<number> {
  const database = await openDatabase(env);
  try {
    // "react-server" is the condition under which the marker package "server-only" lets a module be loaded.
    const flags = ["--conditions=react-server", "--import", "tsx", "lib/launch/admin.ts"];
    const child = spawn(process.execPath, [...flags, ...args], {
      stdio: "inherit",
      // What was done is in the audit; here it would stand between the lines that are for reading.
      env: {
        ...environment({ ...env, origin: originForLinks(env, process.env) }, database),
        LOG_LEVEL: "error",
      },
    });
    return await new Promise((done, fail) => {
      child.on("error", fail);
      child.on("exit", (code) => done(code ?? 1));
    });
  } finally {
    await database.release();
  }
}
