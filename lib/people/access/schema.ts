import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";

// What other devices may hold: tokens for programs, and bedside links that can add a cramp and read nothing.

export const tokenScopes = ["diary:read", "diary:write"] as const;
export type TokenScope = (typeof tokenScopes)[number];

const name = typedText.trim().min(1, "Give it a name").max(60, "Please keep the name under 60 characters");

export const tokenInputSchema = z.object({
  name,
  scopes: z.array(z.enum(tokenScopes)).min(1, "Choose at least one"),
});

export const bedsideInputSchema = z.object({ name });

/** How many of each a person may hold at once. */
export const mostAtOnce = 20;

/** Tokens begin with this, so that one left in a public file can be recognised and revoked. */
export const tokenPrefix = "charley_";
