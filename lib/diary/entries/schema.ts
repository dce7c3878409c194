import { z } from "zod";
import { askedDayWrites } from "#lib/diary/asked-days/schema";
import { dietWrites } from "#lib/diary/diet/schema";
import { foodWrites } from "#lib/diary/foods/schema";
import { healthWrites } from "#lib/diary/health/schema";
import { nightWrites } from "#lib/diary/nights/schema";
import { remedyWrites } from "#lib/diary/remedies/schema";
import { diaryKeyPattern } from "#lib/people/accounts/diary-key";
import { maxBatch } from "./batch-limits";

/** One write of the diary, of whatever kind. */
export const operationSchema = z.discriminatedUnion("entity", [
  ...foodWrites,
  ...dietWrites,
  ...remedyWrites,
  ...nightWrites,
  ...askedDayWrites,
  ...healthWrites,
]);
export type Operation = z.output<typeof operationSchema>;
export type Entity = Operation["entity"];
/** The writes of one kind of entry */
export type OperationOn<E extends Entity> = Extract<Operation, { entity: E }>;

/** What the browser posts. The operations are read one by one: a bad one must not hold up the rest. */
export const batchSchema = z.object({
  /** Which diary these were written for, as the device knows it: another session, or another diary, must not file them. */
  person: z.string().regex(diaryKeyPattern).optional(),
  operations: z.array(z.unknown()).max(maxBatch),
});

/** What became of one operation. */
export type OperationResult = {
  /** Null where what was sent had none. */
  readonly id: string | null;
  readonly status: number;
  /** With 409: what is stored. */
  readonly current?: { readonly rev: number; readonly body: unknown };
  /** With 422: a message for each field. */
  readonly fields?: Readonly<Record<string, string>>;
};
