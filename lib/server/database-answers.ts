import "server-only";
import { db } from "./db/client";

/** True when the database answers within the time a health check may take. */
export async function databaseAnswers(withinMs: number): Promise<boolean> {
  const late = new Promise<boolean>((done) => setTimeout(done, withinMs, false).unref());
  const answer = db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
  return Promise.race([answer, late]);
}
