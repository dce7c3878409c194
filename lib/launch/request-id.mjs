// Each request has an id, in its answer and in every line of the log that is written while it is worked at, so that a
// person who was told "something went wrong" and whoever runs this Charley can speak of the same thing.
import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";

/** @type {AsyncLocalStorage<string>} */
const current = new AsyncLocalStorage();
// The app is loaded apart from this file, and finds it here.
Object.assign(globalThis, { charleyRequest: current });

/**
 * The id a proxy of ours gave, where it gave one that is no text of anybody's; else a new one.
 * @param {{ headers: import("node:http").IncomingHttpHeaders }} request
 * @param {boolean} isFromProxy
 */
export function requestId({ headers }, isFromProxy) {
  const given = headers["x-request-id"];
  return isFromProxy && typeof given === "string" && /^[0-9a-f][0-9a-f-]{7,63}$/i.test(given)
    ? given
    : randomBytes(8).toString("hex");
}

/**
 * Does something as a part of a request.
 * @template T
 * @param {string} id
 * @param {() => T} work
 * @returns {T}
 */
export const withinRequest = (id, work) => current.run(id, work);
