import type { ReplyTick } from "./schema";

/** As whoever writes reads them, and the person after them. */
export const tickWords: Readonly<Record<ReplyTick, string>> = {
  seen: "I have read it",
  appointment: "Please make an appointment",
  bloods: "Please have blood taken",
  "go-on": "Go on as you are",
};
