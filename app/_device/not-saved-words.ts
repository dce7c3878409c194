import { NotSavedError } from "./outbox-parts";

/** Why a write is nowhere, and what can be done: only what is known of it, and no blame on a connection that was there. */
export function notSavedWords(error: unknown): string {
  const why = error instanceof NotSavedError ? error.message : "unreachable";
  if (why === "refused") return "Not saved: the server did not take it, or it may not be changed here.";
  if (why === "signed-out") return "Not saved: you are signed out, and this browser keeps nothing.";
  return "Not saved: there is no connection, and this browser keeps nothing. Please try again.";
}
