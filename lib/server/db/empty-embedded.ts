import pg from "pg";
import { startEmbedded } from "./embedded";

/** Throws away the app's database under this data folder, and its rows with it: the next start makes an empty one. */
export async function emptyEmbedded(dataDir: string): Promise<void> {
  const database = await startEmbedded(dataDir);
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`DROP DATABASE ${new URL(database.url).pathname.slice(1)} WITH (FORCE)`);
  await admin.end();
  await database.release();
}
