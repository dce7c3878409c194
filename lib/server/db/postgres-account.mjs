import { spawnSync } from "node:child_process";
import { DatabaseError } from "./database-error";

export type Account = { name: string; uid: number; gid: number };

function idOf(flag: "-u" | "-g", name: string): number | null {
  const asked = spawnSync("id", [flag, name], { encoding: "utf8" });
  const id = Number.parseInt(asked.stdout ?? "", 10);
  return asked.status === 0 && Number.isInteger(id) && id !== 0 ? id : null;
}

/**
 * The account the database must run as, or null when it can run as the present one. PostgreSQL refuses to run as root,
 * so root hands it to an unprivileged account that every Linux has.
 * @throws when we are root and no such account exists
 */
export function postgresAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid !== null && gid !== null) return { name, uid, gid };
  }
  throw new DatabaseError(
    "PostgreSQL refuses to run as root, and there is no account `postgres` or `nobody` to run it as. Start Charley as an ordinary user.",
  );
}
