import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import { findOneTimeLink } from "#lib/people/accounts/queries";
import { hashOfToken } from "#lib/people/accounts/token";
import { db } from "#lib/server/db/client";
import { adminCommand } from "./admin-command";

const now = new Date();
const run = async (verb: Parameters<typeof adminCommand>[0], ...args: string[]) => {
  const answer = await adminCommand(verb, args, { origin: "http://box.example:3000", now });
  return answer.ok ? { ok: true, last: answer.lines.at(-1) ?? "" } : { ok: false, last: "" };
};
const tokenOf = (line: string) => /^http:\/\/box\.example:3000\/link\/([\w-]{43})$/.exec(line)?.[1] ?? "";

test("create-user makes an account once and prints a link for a week", async () => {
  const email = `${uuidv7()}@example.org`;
  const made = await run("create-user", email.toUpperCase());
  expect(made.ok).toBe(true);
  const token = tokenOf(made.last);
  expect(await findOneTimeLink(hashOfToken(token), now)).toMatchObject({ email, purpose: "welcome" });
  expect(await run("create-user", email)).toMatchObject({ ok: false });
});

test("reset-password prints a link for an hour, for somebody there is", async () => {
  const email = `${uuidv7()}@example.org`;
  expect(await run("reset-password", email)).toMatchObject({ ok: false });
  await run("create-user", email);
  const made = await run("reset-password", email);
  const hash = hashOfToken(tokenOf(made.last));
  expect(await findOneTimeLink(hash, new Date(now.getTime() + 3_599_000))).toMatchObject({
    purpose: "reset",
  });
  expect(await findOneTimeLink(hash, new Date(now.getTime() + 3_600_000))).toBeNull();
});

test("create-token prints the token alone on the last line and stores only its hash", async () => {
  const email = `${uuidv7()}@example.org`;
  await run("create-user", email);
  const made = await run("create-token", email, "--scope", "diary:write,diary:read");
  const token = made.last;
  expect(token).toMatch(/^charley_[\w-]{43}$/);
  const row = await db.apiToken.findUniqueOrThrow({ where: { tokenHash: hashOfToken(token) } });
  expect([...row.scopes].sort()).toEqual(["diary:read", "diary:write"]);
  expect(JSON.stringify(row)).not.toContain(token);
  for (const options of [[], ["--scope", "everything"], ["--scope"]]) {
    expect(await run("create-token", email, ...options)).toMatchObject({ ok: false });
  }
});

test("what is not an address is refused", async () => {
  expect(await run("create-user", "not an address")).toMatchObject({ ok: false });
  expect(await run("create-user")).toMatchObject({ ok: false });
});
