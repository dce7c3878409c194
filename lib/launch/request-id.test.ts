import { expect, test } from "vitest";
import { makeLog } from "#lib/server/log";
import { requestId, withinRequest } from "./request-id.mjs";

const asked = (given?: string) => ({ headers: { "x-request-id": given } });
const own = /^[0-9a-f]{16}$/;

test("a proxy's id is taken, and nobody else's, nor one that could be somebody's text", () => {
  const uuid = "018f0000-0000-7000-8000-000000000001";
  expect(requestId(asked(uuid), true)).toBe(uuid);
  expect(requestId(asked(uuid), false)).toMatch(own);
  expect(requestId(asked("anna@example.org"), true)).toMatch(own);
  expect(requestId(asked("a".repeat(65)), true)).toMatch(own);
  expect(requestId(asked(), true)).not.toBe(requestId(asked(), true));
});

test("what is written while a request is worked at carries its id, also later, and nothing does outside of one", async () => {
  const lines: string[] = [];
  const log = makeLog({ write: (line) => lines.push(line) });
  log.level = "info";
  const one = withinRequest("0123456789abcdef", async () => {
    await new Promise((next) => setTimeout(next, 5));
    log.info({ event: "sign-in" }, "audit");
  });
  withinRequest("fedcba9876543210", () => log.info({ event: "sign-in" }, "audit"));
  log.info({ event: "job" }, "tidied");
  await one;
  expect(lines.map((line) => JSON.parse(line).request)).toEqual([
    "fedcba9876543210",
    undefined,
    "0123456789abcdef",
  ]);
});
