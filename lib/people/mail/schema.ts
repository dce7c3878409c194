import { z } from "zod";
import { emailSchema, tokenSchema } from "#lib/people/accounts/schema";

export const addressSchema = z.object({ email: emailSchema });
/** Whether letters of a kind are wanted. */
export const wantedSchema = z.object({ isOn: z.boolean() });
export const confirmSchema = z.object({ token: tokenSchema });
