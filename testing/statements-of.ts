import { vi } from "vitest";
import { openPool } from "#lib/server/db/pool";

/** How many statements the database is sent for it. */
export async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const client = await openPool().connect();
  const query = vi.spyOn(Object.getPrototypeOf(client), "query");
  client.release();
  await work();
  const { length } = query.mock.calls;
  query.mockRestore();
  return length;
}
