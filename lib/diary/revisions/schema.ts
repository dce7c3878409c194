import { z } from "zod";
import { instantSchema } from "#lib/base/time/schema";

export const entryIdSchema = z.uuid("Give a UUID");

/** What every diary write carries. `id` is the write's own (UUIDv7, made once); the same id again changes nothing. */
const write = {
  id: entryIdSchema,
  /** The revision this write makes: 1 creates, the revision the person saw + 1 changes. */
  rev: z.int().min(1).max(1_000_000),
  /** When it was done, by the clock of the device */
  at: instantSchema,
};

/** A write of an entry that is always something: it can be changed and never deleted. */
export const standingEntry = <Entity extends string, Key extends z.ZodType, Body extends z.ZodType>(
  entity: Entity,
  key: Key,
  body: Body,
) => z.object({ ...write, entity: z.literal(entity), key, body });

/** A write of an entry. `body` null deletes it (a tombstone); a later write with the next revision brings it back. */
export const deletableEntry = <Entity extends string, Key extends z.ZodType, Body extends z.ZodType>(
  entity: Entity,
  key: Key,
  body: Body,
) => standingEntry(entity, key, body.nullable());
