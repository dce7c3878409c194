import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { credentialAnswerSchema, madeSchema } from "#lib/people/accounts/passkey-schema";

const name = typedText.trim().min(1, "Enter a name").max(60, "Please keep the name under 60 characters");

export const addPasskeySchema = z.object({ made: madeSchema });
export const renamePasskeySchema = z.object({ id: z.uuid(), name });
export const passkeyIdSchema = z.object({ id: z.uuid() });
export const passkeyAnswerSchema = z.object({ answer: credentialAnswerSchema });
