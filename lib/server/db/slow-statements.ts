import { AsyncResource } from "node:async_hooks";
import type pg from "pg";
import { log } from "#lib/server/log";

/** What a person notices, and far above what any statement of ours takes. */
const slowMs = 1000;
const mostLetters = 400;

/** A statement without anything that was bound to it or stands in quotes. */
export function statementWords(asked: unknown): string {
  const text = typeof asked === "object" && asked !== null && "text" in asked ? asked.text : asked;
  if (typeof text !== "string") return "";
  return text
    .replace(/'(?:[^']|'')*'/g, "'…'")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, mostLetters);
}

/** From now on each statement of this connection that is slow is written to the log, without its values. */
export function noteSlowStatements(client: pg.ClientBase, slowerThanMs = slowMs): void {
  const query = (...asked: unknown[]): unknown =>
    Reflect.apply(Object.getPrototypeOf(client).query, client, asked);
  Reflect.set(client, "query", (...asked: unknown[]) => {
    const began = performance.now();
    // Answers come in the time of whoever opened the connection: what is said is of the request that asked.
    const note = AsyncResource.bind(() => {
      const milliseconds = Math.round(performance.now() - began);
      if (milliseconds < slowerThanMs) return;
      log.warn(
        { event: "slow-statement", milliseconds, statement: statementWords(asked[0]) },
        "a statement was slow",
      );
    });
    // The pool asks with a callback, everybody else for a promise.
    const last = asked.at(-1);
    if (typeof last === "function") {
      const answered = (...answer: unknown[]) => {
        note();
        last(...answer);
      };
      return query(...asked.slice(0, -1), answered);
    }
    const answer = query(...asked);
    if (answer instanceof Promise) answer.then(note, note);
    return answer;
  });
}
