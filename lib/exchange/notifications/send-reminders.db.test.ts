import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import webPush from "web-push";
import { civilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import { insertPerson } from "#lib/people/accounts/insert-person";
import type { AccountId } from "#lib/people/accounts/owner";
import { hashOfToken, newToken } from "#lib/people/accounts/token";
import { claimReminder, upsertPushDevice, upsertReminders } from "#lib/people/reminders/mutations";
import { findFailure, listNotifiedDevices } from "#lib/people/reminders/queries";
import type { ReminderWishes } from "#lib/people/reminders/schema";
import { db } from "#lib/server/db/client";
import { browserKeys, openedPush, startPushService } from "#testing/push-service";
import { sendReminders } from "./send-reminders";

const { settings } = vi.hoisted(() => ({
  settings: {
    origin: "https://charley.example.org",
    notifyHosts: [] as string[],
    pushKeys: null as { publicKey: string; privateKey: string } | null,
  },
}));
vi.mock("#lib/server/env", async (real) => {
  const { env } = await real<typeof import("#lib/server/env")>();
  return {
    env: new Proxy(env, {
      get: (all, name) => (name in settings ? Reflect.get(settings, name) : Reflect.get(all, name)),
    }),
  };
});

let service: Awaited<ReturnType<typeof startPushService>>;
let owner: AccountId;
let sidHash: Uint8Array<ArrayBuffer>;
const keys = browserKeys();
const half8 = new Date("2026-06-14T05:30:00Z");
const wishes: ReminderWishes = {
  timeZone: "Europe/Berlin",
  morningAt: parseClockTime("07:30"),
  eveningAt: null,
  isNamed: false,
  quietFrom: null,
  quietTo: null,
  ntfyAddress: null,
};
const addBrowser = (endpoint = `${service.origin}/push/one`) =>
  upsertPushDevice(owner, {
    endpoint,
    p256dh: keys.p256dh,
    auth: keys.authText,
    userAgent: null,
    sidHash,
  });

beforeAll(async () => {
  service = await startPushService();
  settings.notifyHosts = [service.origin];
  settings.pushKeys = webPush.generateVAPIDKeys();
});
afterAll(() => service.stop());

beforeEach(async () => {
  await db.reminders.deleteMany({});
  service.received.length = 0;
  service.state.status = 201;
  const made = await insertPerson({
    email: `${newToken().toLowerCase().replaceAll("_", "")}@example.org`,
    passwordHash: "x",
    timeZone: "Europe/Berlin",
  });
  if (made === null) throw new Error("nobody was made");
  owner = made;
  sidHash = hashOfToken(newToken());
  await db.session.create({ data: { ownerId: owner, sidHash, expiresAt: new Date("2027-01-01") } });
  await upsertReminders(owner, wishes);
});

describe("the morning question", () => {
  it("reaches the browser sealed, signed, and with an end", async () => {
    await addBrowser();
    expect(await sendReminders(half8)).toBe(1);
    const [{ path, headers, body } = { path: "", headers: {}, body: Buffer.alloc(0) }] = service.received;
    expect(path).toBe("/push/one");
    expect(headers).toMatchObject({ ttl: "14400", "content-encoding": "aes128gcm", urgency: "high" });
    expect(headers.authorization).toMatch(/^vapid t=\S+, k=\S+$/);
    expect(body.toString("latin1")).not.toMatch(/cramp|night/i);
    const message = openedPush(body, keys);
    expect(message).toMatchObject({ person: owner, title: "Charley", body: "How was last night?" });
    expect(message).toMatchObject({
      answers: [
        { title: "None", write: { entity: "night", key: "2026-06-13", rev: 1, body: { crampCount: 0 } } },
        { title: "Some", write: { entity: "cramp", rev: 1, body: { night: "2026-06-13" } } },
      ],
    });
    expect(JSON.stringify({ ...(message as object), answers: null, person: null })).not.toMatch(/cramp/i);
  });

  it("goes out once, however many copies of the app run beside each other and however often", async () => {
    await addBrowser();
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendReminders(half8)));
    expect(sent.reduce((sum, one) => sum + one, 0)).toBe(1);
    await sendReminders(new Date(half8.getTime() + 600_000));
    expect(service.received).toHaveLength(1);
  });

  it("is not sent a second time where a copy took it and was never heard of again", async () => {
    await addBrowser();
    await claimReminder(owner, { kind: "morning", day: civilDate("2026-06-14") }, half8);
    expect(await sendReminders(new Date(half8.getTime() + 3_600_000))).toBe(0);
    expect(service.received).toEqual([]);
  });

  it("is not asked of a night that is recorded, and follows a night that was cleared", async () => {
    await addBrowser();
    const night = { ownerId: owner, night: new Date("2026-06-13"), timeZone: "Europe/Berlin" };
    await db.night.create({ data: { ...night, crampCount: 0 } });
    expect(await sendReminders(half8)).toBe(0);
    await db.night.update({
      where: { ownerId_night: { ownerId: owner, night: night.night } },
      data: { rev: 2, deletedAt: half8 },
    });
    expect(await sendReminders(half8)).toBe(1);
    const [received] = service.received;
    expect(openedPush(received?.body ?? Buffer.alloc(0), keys)).toMatchObject({
      answers: [{ write: { rev: 3 } }, {}],
    });
  });

  it("is tried again while the service is away, and then says what went wrong", async () => {
    await addBrowser();
    service.state.status = 503;
    expect(await sendReminders(half8)).toBe(0);
    expect((await findFailure(owner))?.failure).toBe("The notification service did not take it.");
    expect(await sendReminders(new Date(half8.getTime() + 60_000))).toBe(0);
    expect(service.received).toHaveLength(1);
    service.state.status = 201;
    expect(await sendReminders(new Date(half8.getTime() + 300_000))).toBe(1);
    expect(await findFailure(owner)).toBeNull();
  });

  it("forgets a browser that is gone", async () => {
    await addBrowser();
    service.state.status = 410;
    await sendReminders(half8);
    expect(await listNotifiedDevices(owner)).toEqual([]);
    expect((await findFailure(owner))?.failure).toMatch(/Turn them on again/);
  });

  it("does not go where the person was signed out from afar", async () => {
    await addBrowser();
    await db.session.updateMany({ where: { ownerId: owner }, data: { revokedAt: half8 } });
    expect(await sendReminders(half8)).toBe(0);
    expect(service.received).toEqual([]);
  });

  it("goes by ntfy too, in neutral words", async () => {
    await upsertReminders(owner, { ...wishes, ntfyAddress: `${service.origin}/a-topic` });
    expect(await sendReminders(half8)).toBe(1);
    const [received] = service.received;
    expect(received?.path).toBe("/a-topic");
    expect(received?.headers).toMatchObject({
      title: "Charley",
      click: "https://charley.example.org/own",
    });
    expect(received?.body.toString()).toBe("How was last night?");
  });

  it("never goes into the private network that nobody allowed", async () => {
    settings.notifyHosts = [];
    await upsertReminders(owner, { ...wishes, ntfyAddress: `${service.origin}/a-topic` });
    expect(await sendReminders(half8)).toBe(0);
    settings.notifyHosts = [service.origin];
    expect(service.received).toEqual([]);
  });
});

describe("the evening", () => {
  it("says what tonight asks, only while an experiment runs and the day is open", async () => {
    await addBrowser();
    await upsertReminders(owner, { ...wishes, morningAt: null, eveningAt: parseClockTime("21:00") });
    const nine = new Date("2026-06-14T19:00:00Z");
    expect(await sendReminders(nine)).toBe(0);
    const id = "018f0000-0000-7000-8000-0000000000aa";
    const plan = { what: "stretching", blockWeeks: 2, pairs: 6, seed: 1, startsOn: new Date("2026-06-10") };
    await db.experiment.create({ data: { ownerId: owner, id, ...plan } });
    expect(await sendReminders(nine)).toBe(1);
    const [received] = service.received;
    expect(openedPush(received?.body ?? Buffer.alloc(0), keys)).toMatchObject({
      body: "Your plan for tonight is ready.",
      answers: [],
    });
  });
});
