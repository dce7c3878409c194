import { z } from "zod";
import { firstSnapshotSchema } from "./first-snapshot";
import { snapshotSchema } from "./snapshot";

/** A frozen summary in whichever form it was made: it reads whole, or it is refused. */
export const storedSnapshotSchema = z.discriminatedUnion("version", [firstSnapshotSchema, snapshotSchema]);
export type StoredSnapshot = z.output<typeof storedSnapshotSchema>;
