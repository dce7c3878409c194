const lockKey = 19_280_643;
const mark = "applied whole";

/** The script of a migration, which leaves its mark in the ledger in the same transaction, and a lock held until then. */
function whole(sql: string): string {
  return `SELECT pg_advisory_xact_lock(${lockKey});
${sql}
;DO $mark$ BEGIN
  IF to_regclass('_prisma_migrations') IS NOT NULL THEN
    UPDATE _prisma_migrations SET logs = '${mark}' WHERE finished_at IS NULL AND rolled_back_at IS NULL;
  END IF;
END $mark$`;
}

/** How the scripts of migrations are applied, so that one cut short anywhere can be told from one that is in. */
export const applying = { lockKey, mark, whole };
