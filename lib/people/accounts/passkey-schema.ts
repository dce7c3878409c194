import { z } from "zod";

// What a browser sends of a passkey (WebAuthn's JSON), bounded. The library judges what it means.

const letters = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]+$/);
const transports = z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]);

const credential = {
  id: letters(1400),
  rawId: letters(1400),
  type: z.literal("public-key"),
  // None is asked for.
  clientExtensionResults: z.unknown().transform(() => ({})),
};

/** A passkey that was just made. */
export const madeSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: letters(4000),
    attestationObject: letters(12_000),
    // One that the library does not know yet is left out.
    transports: z
      .array(z.string().max(40))
      .max(10)
      .transform((all) => all.flatMap((one) => transports.safeParse(one).data ?? []))
      .default([]),
  }),
});

/** A passkey's answer. */
export const credentialAnswerSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: letters(4000),
    authenticatorData: letters(4000),
    signature: letters(2000),
    userHandle: letters(100).optional(),
  }),
});
