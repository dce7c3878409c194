import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { timeZoneSchema } from "#lib/base/time/schema";
import { authorityIds } from "#lib/knowledge/nutrients/reference-figures";
import { normalEmail } from "./normal-email";

/** What somebody may do in another's diary: look; look and write; or write nights and cramps and read nothing back. */
export const helperMays = ["see", "both", "write"] as const;
export type HelperMay = (typeof helperMays)[number];

export const passwordLimits = { min: 8, max: 128 } as const;

export const emailSchema = z.string().transform((text, context): string => {
  const email = normalEmail(text);
  if (email !== null) return email;
  context.addIssue({ code: "custom", message: "Enter an e-mail address, like name@example.org" });
  return z.NEVER;
});

/** Any characters, in any mix: only the length is asked for here. What is easily guessed is refused by the server. */
export const newPasswordSchema = z
  .string()
  .refine((text) => [...text].length >= passwordLimits.min, "Use at least 8 characters")
  .refine((text) => [...text].length <= passwordLimits.max, "Use at most 128 characters");

/** A password somebody claims to have: bounded, so that a book is never hashed, and otherwise taken as it is. */
const givenPasswordSchema = z.string().min(1, "Enter your password").max(1024, "This is not your password");

export const registerSchema = z.object({
  email: emailSchema,
  password: newPasswordSchema,
  timeZone: timeZoneSchema,
  /** The secret of an invitation, where one was followed */
  invitation: z.string().max(100).nullable().default(null),
});

export const signInSchema = z.object({
  email: emailSchema,
  password: givenPasswordSchema,
  /** How a form says yes */
  keep: z.enum(["yes", "no"]).default("no"),
  /** Of an authenticator app, or on paper; empty where none was asked for yet */
  code: z.string().max(40).default(""),
});

export const tokenSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "This link is not complete");

/** How long an invitation waits to be taken up, to an account or to help with a diary. */
export const invitationDays = 7;

export const choosePasswordSchema = z.object({
  token: tokenSchema,
  password: newPasswordSchema,
  /** Null keeps the zone there is. */
  timeZone: timeZoneSchema.nullable(),
});

export const changePasswordSchema = z.object({
  currentPassword: givenPasswordSchema,
  newPassword: newPasswordSchema,
  /** Whether tokens and bedside links go on working. */
  keepsKeys: z.boolean().default(false),
});

export const proveSchema = z.object({ password: givenPasswordSchema });

export const sexes = ["female", "male"] as const;
export const pregnancies = ["no", "pregnant", "breastfeeding"] as const;

/** What the profile form sends. Habits of the diet are a write of the diary (lib/diary/diet/schema.ts): they change offline too. */
export const profileSchema = z.object({
  name: typedText.trim().max(80, "Please keep the name under 80 characters").nullable(),
  timeZone: timeZoneSchema,
  birthYear: z
    .int("Enter a year, like 1954")
    .min(1890, "Enter a year, like 1954")
    .max(2100, "Enter a year, like 1954")
    .nullable(),
  sex: z.enum(sexes).nullable(),
  pregnancy: z.enum(pregnancies).nullable(),
  authority: z.enum(authorityIds),
  nightStartHour: z.int("Choose an hour").min(0, "Choose an hour").max(23, "Choose an hour"),
});
export type Profile = z.output<typeof profileSchema>;

export const deletionWord = "delete my diary";
export const deleteAccountSchema = z.object({
  /** Absent where there is none: a sample diary */
  password: z.string().max(1024).default(""),
  confirmation: typedText
    .trim()
    .toLowerCase()
    .refine((text) => text === deletionWord, `Type the words: ${deletionWord}`),
});
