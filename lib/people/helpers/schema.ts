import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";
import { type HelperMay, helperMays, tokenSchema } from "#lib/people/accounts/schema";

// Who helps with whose diary, what for, and until when.

/** For how many days somebody may help; null: until one of the two ends it. */
export const helpDays = [7, 30, 90, 365] as const;

const may = z.enum(helperMays, "Choose what they may do");
const days = z
  .union([z.literal(""), z.coerce.number().pipe(z.literal([...helpDays]))], "Choose until when")
  .transform((typed) => (typed === "" ? null : typed));

export const inviteSchema = z.object({
  name: typedText.trim().min(1, "Say who it is").max(60, "Please keep the name under 60 characters"),
  /** What the diary goes by, where its owner has not said how they are called */
  ownName: typedText.trim().max(80, "Please keep the name under 80 characters").optional(),
  may,
  days,
});
/** Without `days` it ends when it did. */
export const changeHelperSchema = z.object({ id: z.uuid(), may, days: days.optional() });
export const helpIdSchema = z.object({ id: z.uuid() });
/** Null opens the account's own diary. */
export const openDiarySchema = z.object({ id: z.uuid().nullable() });
export const invitationSchema = z.object({ token: tokenSchema });

/** How many people may be let in at once. */
export const mostHelpers = 20;
/** How many are kept in all, those too that have ended: what they wrote bears their name. The database takes no more. */
export const mostKept = 200;

/** Somebody who helps, as the owner of the diary sees them. Instants are ISO texts. */
export type Helper = {
  readonly id: string;
  readonly name: string;
  readonly may: HelperMay;
  /** Null: until somebody ends it */
  readonly until: string | null;
  /** Until when the invitation can be taken up; null: it was */
  readonly waitsUntil: string | null;
  /** The address of whoever accepted; null: nobody has, or it has none */
  readonly email: string | null;
  /** Whether the address was shown to be theirs */
  readonly isConfirmed: boolean;
};

/** A diary that somebody helps with, as they see it. */
export type HelpedDiary = {
  readonly id: string;
  readonly whose: string;
  readonly may: HelperMay;
  readonly until: string | null;
};
