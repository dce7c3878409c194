import { z } from "zod";
import { typedText } from "#lib/base/text/typed-text";

/** What whoever has the link may tick. None of it changes what a person takes: nobody proves who writes. */
export const replyTicks = ["seen", "appointment", "bloods", "go-on"] as const;
export type ReplyTick = (typeof replyTicks)[number];

export const mostReplyLetters = 500;

/**
 * A stranger's text as it may be shown beside the person's own: without controls and without marks that turn or hide what
 * stands around it. What joins the letters of a script stays, and so do the ends of lines, two at most in a row.
 */
const strangersText = typedText.overwrite((text) =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .replace(/(?![\n\u200C\u200D])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .replace(/\n{3,}/g, "\n\n")
    .trim(),
);

const words = strangersText.refine((text) => [...text].length <= mostReplyLetters, {
  message: `Please keep it under ${mostReplyLetters} letters`,
});

/** What is sent: at least a tick or a word. */
export const replySchema = z
  .object({ ticks: z.array(z.enum(replyTicks)).max(replyTicks.length), words })
  .refine(({ ticks, words: said }) => ticks.length > 0 || said !== "", {
    path: ["ticks"],
    message: "Tick something, or write a line",
  });
export type Reply = z.output<typeof replySchema>;

/** The ticks as a row and a file hold them, in their order: "seen,bloods". */
export const heldTicksSchema = z
  .string()
  .transform((held) => (held === "" ? [] : held.split(",")))
  .pipe(z.array(z.enum(replyTicks)).max(replyTicks.length));
