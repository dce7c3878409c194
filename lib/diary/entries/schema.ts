import { z } from "zod";
import { civilDateSchema, instantSchema } from "#lib/base/time/schema";
import { dietDayBodySchema, dietEntryBodySchema, savedMealBodySchema } from "#lib/diary/diet/schema";
import { favouriteBodySchema, foodRefSchema, ownFoodBodySchema } from "#lib/diary/foods/schema";
import {
  healthAnswerBodySchema,
  legCheckBodySchema,
  putAwayBodySchema,
  questionIdSchema,
} from "#lib/diary/health/schema";
import { crampBodySchema, nightBodySchema } from "#lib/diary/nights/schema";
import { doseBodySchema, remedyBodySchema } from "#lib/diary/remedies/schema";
import { dietHabitsBodySchema, dietHabitsKeySchema } from "#lib/people/habits/schema";
import { maxBatch } from "./batch-limits";

const uuid = z.uuid("Give a UUID");

/** What every diary write carries. `id` is the write's own (UUIDv7, made once); the same id again changes nothing. */
const write = {
  id: uuid,
  /** The revision this write makes: 1 creates, the revision she saw + 1 changes. */
  rev: z.int().min(1).max(1_000_000),
  /** When she did it, by her device's clock */
  at: instantSchema,
};

const entry = <Entity extends string, Body extends z.ZodType, Key extends z.ZodType>(
  entity: Entity,
  key: Key,
  body: Body,
) => z.object({ ...write, entity: z.literal(entity), key, body: body.nullable() });

/** One write of the diary. `body` null deletes (a tombstone); a later write with the next revision brings it back. */
export const operationSchema = z.discriminatedUnion("entity", [
  entry("cramp", uuid, crampBodySchema),
  entry("night", civilDateSchema, nightBodySchema),
  entry("diet-entry", uuid, dietEntryBodySchema),
  entry("diet-day", civilDateSchema, dietDayBodySchema),
  entry("dose", uuid, doseBodySchema),
  entry("remedy", uuid, remedyBodySchema),
  entry("health-answer", questionIdSchema, healthAnswerBodySchema),
  entry("leg-check", uuid, legCheckBodySchema),
  entry("put-away", uuid, putAwayBodySchema),
  entry("own-food", uuid, ownFoodBodySchema),
  entry("saved-meal", uuid, savedMealBodySchema),
  z.object({ ...write, entity: z.literal("favourite"), key: foodRefSchema, body: favouriteBodySchema }),
  z.object({
    ...write,
    entity: z.literal("diet-habits"),
    key: dietHabitsKeySchema,
    body: dietHabitsBodySchema,
  }),
]);
export type Operation = z.output<typeof operationSchema>;
export type Entity = Operation["entity"];

/** What the browser posts. The operations are read one by one: a bad one must not hold up the rest. */
export const batchSchema = z.object({
  /** Whose entries these are, as the device knows it: somebody else's session must not file them. */
  person: uuid.optional(),
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
