import { inspect } from "node:util";
import { v7 as uuidv7 } from "uuid";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { refusal } from "#lib/base/result";
import { leaveHelp } from "#lib/people/helpers/actions";
import { db } from "#lib/server/db/client";
import { log } from "#lib/server/log";
import { turns } from "#lib/server/turns";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { action, adminAction, heavyAction, openAction } from "./action";

vi.mock("next/headers", () => import("#testing/request"));

const marker = "MARKER-9c1e-in-a-name";
const anything = z.object({});
const watched = { what: "stretching", expects: "fewer", weeks: 12, lockedOn: new Date("2026-03-28") };

test("an action that fails does not pass on what was to be stored", async () => {
  const { owner } = await newTestPerson();
  requestsCarry(await openTestSession(owner));
  const eaten = { ownerId: owner, name: marker, timeZone: "Europe/Berlin", kind: "food" };
  const failing = () =>
    db.dietEntry.create({ data: { ...eaten, id: uuidv7(), day: new Date("2026-03-28"), grams: -1 } });
  // The database itself names the row: without the wrapper the name would be in the server's output.
  expect(inspect(await failing().catch((error: unknown) => error), { depth: 9 })).toContain(marker);
  const inAWrapper = () =>
    failing().catch((error: unknown) => Promise.reject(new Error("it failed", { cause: error })));
  for (const verb of [action(anything, inAWrapper), openAction(anything, inAWrapper)]) {
    const error: unknown = await verb({}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(inspect(error, { depth: 9 })).not.toContain(marker);
  }
  // What the database will never take is refused, and no fault of ours.
  const refused = await action(anything, failing)({});
  expect(refused).toMatchObject({ ok: false, reason: "invalid" });
  expect(inspect(refused, { depth: 9 })).not.toContain(marker);
});

test("Next's own steering goes through an action", async () => {
  const redirect = Object.assign(new Error("NEXT_REDIRECT"), {
    digest: "NEXT_REDIRECT;replace;/sign-in;307;",
  });
  const verb = openAction(anything, async () => {
    throw redirect;
  });
  await expect(verb({})).rejects.toBe(redirect);
});

test("what is refused to somebody who may not have it is written to the log, and never what or whose", async () => {
  const lines = vi.spyOn(log, "warn").mockImplementation(() => undefined);
  const { owner } = await newTestPerson();
  const other = (await newTestPerson()).owner;
  const verb = action(z.object({ id: z.string() }), async () => refusal("not-found", `Not here: ${marker}`));
  const id = uuidv7();
  await db.watch.create({ data: { ...watched, ownerId: other, id } });
  requestsCarry(await openTestSession(owner));
  await verb({ id });
  await action(anything, async () => refusal("invalid", "Something else"))({});
  await adminAction(anything, async () => null)({});
  expect(lines.mock.calls).toEqual(
    ["not-theirs", "administration"].map((reason) => [
      { event: "refused", outcome: "refused", reason },
      "a request was refused",
    ]),
  );
  lines.mockRestore();
});

test("what somebody does not find of their own is no line in the log: it is gone, or the button was pressed twice", async () => {
  const lines = vi.spyOn(log, "warn").mockImplementation(() => undefined);
  const { owner } = await newTestPerson();
  const helper = (await newTestPerson()).owner;
  const verb = action(z.object({ id: z.string() }), async () => refusal("not-found", "Not here"));
  const [id, helpId] = [uuidv7(), uuidv7()];
  await db.watch.create({ data: { ...watched, ownerId: owner, id } });
  const ended = { acceptedAt: new Date(), endedAt: new Date(), linkUntil: new Date() };
  await db.helper.create({
    data: { ownerId: owner, id: helpId, name: "Anna", may: "see", helperId: helper, ...ended },
  });
  requestsCarry(await openTestSession(owner));
  for (const asked of [id, helpId, uuidv7(), "no id"]) await verb({ id: asked });
  requestsCarry(await openTestSession(helper));
  expect(await leaveHelp({ id: helpId })).toMatchObject({ ok: false, reason: "not-found" });
  expect(lines.mock.calls).toEqual([]);
  lines.mockRestore();
});

test("who helps waits in turns of their own, and takes none of whoever’s diary it is", async () => {
  const { owner } = await newTestPerson();
  const helper = (await newTestPerson()).owner;
  const session = await openTestSession(helper);
  const id = uuidv7();
  const accepted = { helperId: helper, acceptedAt: new Date(), linkUntil: new Date() };
  await db.helper.create({ data: { ownerId: owner, id, name: "Anna", may: "see", ...accepted } });
  await db.session.updateMany({ where: { ownerId: helper }, data: { openHelp: id } });
  requestsCarry(session);
  const taken = vi.spyOn(turns, "take");
  const verb = heavyAction(anything, async (diary) => diary);
  expect(await verb({})).toEqual({ ok: true, value: owner });
  expect(taken.mock.calls.map(([who]) => who)).toEqual([helper]);
  taken.mockRestore();
});
