import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";

// What other devices may hold: tokens for programs, and bedside links that can add a cramp and read nothing.

export const tokenScopes = ["diary:read", "diary:write", "summary:read"] as const;
export type TokenScope = (typeof tokenScopes)[number];

const name = typedText.trim().min(1, "Give it a name").max(60, "Please keep the name under 60 characters");

/** How long what is made may work, in days; the second is what a form offers first. */
export const keyDays = [30, 90, 365] as const;
const days = z.coerce.number().pipe(z.literal([...keyDays], "Choose how long it works"));

export const tokenInputSchema = z.object({
  name,
  days,
  scopes: z.array(z.enum(tokenScopes)).min(1, "Choose at least one"),
});

export const bedsideInputSchema = z.object({ name, days });

/** How many of each a person may hold at once. */
export const mostAtOnce = 20;

/** Tokens begin with this, so that one left in a public file can be recognised and revoked. */
export const tokenPrefix = "charley_";
