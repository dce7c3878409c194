import { z } from "zod";
import { sides } from "#lib/diary/nights/schema";

/** What the form by the bed sends. The id is made with the form, so that pressing twice in a hurry adds one cramp. */
export const bedsideFormSchema = z.object({ id: z.uuid(), side: z.enum(sides) });
export const bedsideUndoSchema = z.object({ id: z.uuid() });

/** How long a cramp can be taken back from the bedside, and how far apart two of them must be to be two. */
export const undoMinutes = 10;
export const onePressSeconds = 30;
