import { z } from "zod";

const refused = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.string() }) }) }),
});

/**
 * Whether the database refused a write for what it says (SQLSTATE classes 22, data, and 23, constraints), so that no later
 * try could end otherwise: a time zone its tables do not know, say. A database that is away or busy is not meant.
 */
export function isPermanentRefusal(error: unknown): boolean {
  const parsed = refused.safeParse(error);
  return parsed.success && /^2[23]/.test(parsed.data.meta.driverAdapterError.cause.originalCode);
}
