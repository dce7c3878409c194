// `npm run migrate:new NAME`: after a change to prisma/schema.prisma, writes the migration that leads there. Read what it
// wrote, and add the checks that Prisma's language cannot say, before it is applied at the next start.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const name = process.argv[2] ?? "";
if (!/^[a-z0-9_]+$/.test(name)) {
  console.error("Name it in small letters, digits and underscores: npm run migrate:new add_sleep_quality");
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
const { startEmbedded } = await import("#lib/server/db/embedded");
const { schemaDifference } = await import("#lib/server/db/migrate");
const { scratchDir } = await import("#lib/server/db/scratch-dir");
const database = await startEmbedded(scratchDir("dev"));
const sql = await schemaDifference(database.adminUrl, "prisma").finally(() => database.release());
if (sql === "") {
  console.log("The migrations lead to schema.prisma already; nothing was written.");
} else {
  const [stamp] = new Date()
    .toISOString()
    .replace(/\D/g, "")
    .match(/^\d{14}/);
  const folder = join("prisma/migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), `${sql}\n`);
  console.log(`Wrote ${join(folder, "migration.sql")}`);
}
