// A process of its own beside the stories: for each line it reads, `{"email", "password", "timeZone", "isAdministrator"?}`,
// it makes an account in the stories' database, opens a session and writes the session cookie's value to its third pipe. The
// front door has its own stories; the others need not wait for it.
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { encode } from "next-auth/jwt";
import { secret as secretOf } from "#lib/launch/secret";
import { startEmbedded } from "#lib/server/db/embedded";
import { scratchDir } from "#lib/server/db/scratch-dir";

const dataDir = scratchDir("e2e");
const secret = secretOf(dataDir);
const database = await startEmbedded(dataDir);
Object.assign(process.env, { DATABASE_URL: database.url, DATA_DIR: dataDir });
const { insertPerson } = await import("#lib/people/accounts/insert-person");
const { insertSession } = await import("#lib/people/accounts/mutations");
const { updateAdministrator } = await import("#lib/people/administration/mutations");
const { hashPassword } = await import("#lib/people/accounts/passwords");

for await (const line of createInterface({ input: process.stdin })) {
  const { email, password, timeZone, isAdministrator } = JSON.parse(line);
  const owner = await insertPerson({ email, passwordHash: await hashPassword(password), timeZone });
  if (owner === null) throw new Error("The address was taken");
  if (isAdministrator) await updateAdministrator(owner);
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
