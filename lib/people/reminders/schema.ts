import { z } from "zod";
import { clockTimeSchema, timeZoneSchema } from "#lib/base/time/schema";

/** How many browsers of one person may be notified. */
export const mostDevices = 10;

/** When the morning question comes unless the person says otherwise. */
export const usualMorning = "07:30";

const clock = clockTimeSchema.nullable();

/** A topic of an ntfy server: an address with one word behind it, and no name or password in it. */
function isNtfyAddress(text: string): boolean {
  try {
    // Also asked in the browser, of which Safari 16 knows no URL.canParse.
    const { protocol, username, password, pathname, search, hash } = new URL(text);
    const isBare = username === "" && password === "" && search === "" && hash === "";
    return /^https?:$/.test(protocol) && isBare && /^\/[\w-]{1,64}$/.test(pathname);
  } catch {
    return false;
  }
}

export const ntfyAddressSchema = z
  .string()
  .trim()
  .max(300, "That address is too long")
  .refine(isNtfyAddress, "Enter the whole address of a topic, like https://ntfy.sh/my-secret-topic")
  .nullable();

export const remindersSchema = z
  .object({
    timeZone: timeZoneSchema,
    morningAt: clock,
    eveningAt: clock,
    isNamed: z.boolean(),
    quietFrom: clock,
    quietTo: clock,
    ntfyAddress: ntfyAddressSchema,
  })
  .refine(({ quietFrom, quietTo }) => (quietFrom === null) === (quietTo === null), {
    path: ["quietTo"],
    error: "Give both times, or neither",
  });
export type ReminderWishes = z.output<typeof remindersSchema>;

/** What a browser says of where it can be reached: a secret address, and two keys to seal with. */
export const pushDeviceSchema = z.object({
  endpoint: z.url("This browser gave no address").max(2000),
  p256dh: z.string().regex(/^[\w-]{80,100}$/),
  auth: z.string().regex(/^[\w-]{20,30}$/),
});
export type PushDeviceInput = z.output<typeof pushDeviceSchema>;

export const reminderPauseSchema = z.object({ days: z.union([z.literal(0), z.literal(7), z.literal(28)]) });
