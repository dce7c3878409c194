// Plain JavaScript: `npm start` asks it before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** What whoever runs Charley can do something about; told from a bug of ours by its name. */
function refusal(message) {
  const error = new Error(message);
  error.name = "DatabaseError";
  return error;
}

function idOf(flag, name) {
  const asked = spawnSync("id", [flag, name], { encoding: "utf8" });
  const id = Number.parseInt(asked.stdout ?? "", 10);
  return asked.status === 0 && Number.isInteger(id) && id !== 0 ? id : null;
}

/**
 * The account the database must run as, or null when it can run as the present one. PostgreSQL refuses to run as root,
 * so root hands it to an unprivileged account that every Linux has.
 * @throws when we are root and no such account exists
 */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== null && gid !== null) return { name, uid, gid };
  }
  throw refusal(
    "PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody` to run it as. Start Charley as an ordinary user.",
  );
}

/**
 * Whether the account that runs the database gets as far as the data folder, or to where it will be made.
 * @throws naming the folder and the way out, when it does not
 */
export function refuseOutOfReach(dataDir, account = postgresAccount()) {
  if (account === null) return;
  let there = resolve(dataDir);
  while (!existsSync(there)) there = dirname(there);
  // What is no folder is said where it is made.
  if (!statSync(there).isDirectory()) return;
  const probe = spawnSync("test", ["-x", there], { uid: account.uid, gid: account.gid, cwd: "/" });
  if (probe.status === 0) return;
  throw refusal(
    `DATA_DIR ${dataDir} cannot be reached by the account ${account.name}, which runs the database because PostgreSQL refuses to run as root. Choose a folder such as /var/lib/charley/data.`,
  );
}
