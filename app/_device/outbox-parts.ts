import { outcomeOf } from "#lib/diary/entries/outcome-of";
import type { Entity, Operation, OperationOn } from "#lib/diary/entries/schema";
import type { BatchReply } from "./post-batch";
import type { Entry, OutboxStorage } from "./storage";

export type BodyOf<E extends Entity> = OperationOn<E>["body"];
export type KeyOf<E extends Entity> = OperationOn<E>["key"];

export type OutboxState = {
  /** What this device knows beyond the server's lists, oldest first: lay it over them with `withPending`. */
  readonly pending: readonly Operation[];
  /** Everything not yet confirmed by the server, whatever holds it up */
  readonly entries: readonly Entry[];
  /** How it stands between this device and the server */
  readonly link: "idle" | "sending" | "unreachable" | "signed-out";
  /** False: nothing can be kept on this device, every write goes straight to the server. */
  readonly keepsOnDevice: boolean;
};

/** A write that is neither on this device nor at the server. What was typed is still on the screen. */
export class NotSavedError extends Error {
  override name = "NotSavedError";
}

/** Why a write that was sent by itself is not at the server, by what the server said to it; null: it is. */
export function notSaved(reply: BatchReply): NotSavedError | null {
  const status = reply.kind === "answered" ? reply.results[0]?.status : undefined;
  if (status !== undefined && outcomeOf(status) === "done") return null;
  if (reply.kind === "unreachable") return new NotSavedError("unreachable");
  const signedOut = reply.kind === "refused" && reply.status === 401;
  return new NotSavedError(signedOut ? "signed-out" : "refused");
}

export type OutboxParts = {
  readonly personId: string;
  readonly storage: OutboxStorage | null;
  /** False where the store was found to take nothing (a full disk): said at once, and tried again with every write. */
  readonly takesWrites: boolean;
  readonly post: (personId: string, operations: readonly Operation[]) => Promise<BatchReply>;
  /** Runs one sender at a time over all tabs, where the browser can. */
  readonly alone: (send: () => Promise<void>) => Promise<void>;
  readonly now: () => Date;
  /** Told after every change of what waits, to pass on to other tabs. */
  readonly onChange: () => void;
  /** Told which kinds of entries the server has just taken. */
  readonly onSettled: (entities: readonly Entity[]) => void;
};
