import { z } from "zod";

/**
 * A text as it may be kept: without the character 0, which the database's text cannot hold, and without halves of a
 * character, which its JSON cannot. Nobody can type them; a program or a file can send them, and one such entry would be
 * tried again for ever. Marks that turn the direction of what follows are left out too: on a page they turn what somebody
 * else wrote, dates included.
 */
export const typedText = z.string().overwrite((value) =>
  value
    .replaceAll("\0", "")
    .replace(/\p{Surrogate}/gu, "\uFFFD")
    .replace(/[\u202A-\u202E\u2066-\u2069]/gu, ""),
);
