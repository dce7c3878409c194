import "server-only";
import { log } from "./log";

/** Why somebody did not get what they asked for: who may not have it, and never what it was or whose. */
export type Refused =
  | "foreign-origin"
  | "no-token"
  | "scope"
  | "helper"
  | "administration"
  | "not-theirs"
  | "other-person";

/** Notes a refusal, so that whoever runs this Charley sees somebody trying doors; what is merely gone is not refused. */
export function logRefused(reason: Refused): void {
  log.warn({ event: "refused", outcome: "refused", reason }, "a request was refused");
}
