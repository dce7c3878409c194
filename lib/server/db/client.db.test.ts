import { expect, test } from "vitest";
import { env } from "#lib/server/env";
import { db, UtcPg } from "./client";
import { poolConfig } from "./pool-config";

const url = env.databaseUrl ?? "";

test("an instant is the same one in the database, whatever zone the server prefers", async () => {
  await db.$executeRawUnsafe(
    `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET timezone = 'America/St_Johns'`,
  );
  await db.$disconnect();
  const loadedAt = new Date("2026-03-29T01:30:00.123Z");
  await db.seedState.create({ data: { name: "instant", hash: "", loadedAt } });
  const [row] = await db.$queryRaw<{ ms: number }[]>`
    SELECT (extract(epoch FROM "loadedAt") * 1000)::float8 AS ms FROM "SeedState" WHERE name = 'instant'`;
  expect(row?.ms).toBe(loadedAt.getTime());
});

test("a server whose sessions are not in UTC is refused", async () => {
  const { connectionString, ...config } = poolConfig(url);
  const plain = new URL(connectionString ?? "");
  plain.searchParams.delete("options");
  await expect(new UtcPg({ ...config, connectionString: plain.href }).connect()).rejects.toThrow(
    /UTC.*St_Johns/,
  );
});
