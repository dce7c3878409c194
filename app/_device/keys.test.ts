import "fake-indexeddb/auto";
import { randomBytes, randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { instant } from "#lib/base/time/instant";
import type { Operation } from "#lib/diary/entries/schema";
import { forgetPerson } from "./forget-person";
import { openStorage } from "./storage";

const personId = randomUUID();
const person = { personId, nightStartHour: 12, timeZone: "Europe/Berlin" };
const secret = randomBytes(32).toString("base64");

const answer = (): Operation => ({
  id: randomUUID(),
  rev: 1,
  at: instant("2026-03-28T01:13:00Z"),
  entity: "health-answer",
  key: "kidney-disease",
  body: null,
});

test("what waits cannot be read after signing out, and is there again after signing in", async () => {
  const name = `keys-${randomUUID()}`;
  const storage = await openStorage(name);
  await storage.rememberPerson(person);
  const before = answer();
  const after = answer();
  // One is written before the server's key came, one with it.
  await storage.add(personId, [{ operation: before }]);
  await storage.installSealKey(personId, secret);
  await storage.add(personId, [{ operation: after }]);
  const ids = async () => (await storage.list(personId)).map(({ operation }) => operation.id);
  expect(await ids()).toEqual([before.id, after.id]);
  await forgetPerson(name);
  expect(await storage.person()).toBeNull();
  expect(await ids()).toEqual([]);
  // Another person's key opens nothing of it.
  await storage.installSealKey(personId, randomBytes(32).toString("base64"));
  expect(await ids()).toEqual([]);
  await storage.installSealKey(personId, secret);
  expect(await ids()).toEqual([before.id, after.id]);
});

test("where the server's key never came nothing is locked away for good", async () => {
  const name = `keys-${randomUUID()}`;
  const storage = await openStorage(name);
  await storage.rememberPerson(person);
  const written = answer();
  await storage.add(personId, [{ operation: written }]);
  await forgetPerson(name);
  expect(await storage.person()).toBeNull();
  expect((await storage.list(personId)).map(({ operation }) => operation.id)).toEqual([written.id]);
});
