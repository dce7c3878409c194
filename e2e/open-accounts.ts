// A process of its own beside the stories: for each line it reads, `{"email", "password", "timeZone", "isAdministrator"?,
// "experimentFrom"?}`, it makes an account in the stories' database (with an experiment of single nights that began on a day, for
// it takes a day until one begins), opens a session and writes the session cookie's value to its third pipe. The
// front door has its own stories; the others need not wait for it.
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { encode } from "next-auth/jwt";
import { v7 as uuid } from "uuid";
import { parseCivilDate } from "#lib/base/time/civil-date";
import { secret as secretOf } from "#lib/launch/secret";
import { startEmbedded } from "#lib/server/db/embedded";
import { scratchDir } from "#lib/server/db/scratch-dir";

const dataDir = scratchDir("e2e");
const secret = secretOf(dataDir);
const database = await startEmbedded(dataDir);
Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir });
const { insertExperiment } = await import("#lib/insight/experiments/mutations");
const { insertPerson } = await import("#lib/people/accounts/insert-person");
const { insertSession } = await import("#lib/people/accounts/mutations");
const { updateAdministrator } = await import("#lib/people/administration/mutations");
const { hashPassword } = await import("#lib/people/accounts/passwords");

const plan = {
  what: "stretching",
  own: null,
  turnNights: 1,
  pairs: 84,
  outcome: "cramps",
  worth: 50,
} as const;

for await (const line of createInterface({ input: process.stdin })) {
  const { email, password, timeZone, isAdministrator, experimentFrom } = JSON.parse(line);
  const owner = await insertPerson({ email, passwordHash: await hashPassword(password), timeZone });
  if (owner === null) throw new Error("The address was taken");
  if (isAdministrator) await updateAdministrator(owner);
  const startsOn = parseCivilDate(experimentFrom ?? "");
  if (startsOn) await insertExperiment(owner, { ...plan, id: uuid() }, { startsOn, promised: null });
  const sid = await insertSession(owner, {
    keep: true,
    userAgent: null,
    proof: { by: "link" },
    now: new Date(),
  });
  if (sid === null) throw new Error("no session");
  writeSync(3, `${await encode({ token: { sub: owner, sid }, secret })}\n`);
}
await database.release();
process.exit(0);
