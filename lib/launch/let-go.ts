// Started by the web server when its launcher was killed: stops the embedded database that nobody holds any more.
import { setTimeout as sleep } from "node:timers/promises";
import { startEmbedded } from "#lib/server/db/embedded";
import { env } from "#lib/server/env";

const longestEndMs = 60_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

// The web server first: what it is still answering needs the database.
const server = Number(process.argv[2]);
for (const began = Date.now(); isAlive(server) && Date.now() - began < longestEndMs; await sleep(200));
const database = await startEmbedded(env.dataDir);
await database.release();
