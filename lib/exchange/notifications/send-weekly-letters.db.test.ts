import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { addDays, civilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { parseClockTime } from "#lib/base/time/clock-time";
import type { AccountId } from "#lib/people/accounts/owner";
import { getAddress, sendWeeklyLetter } from "#lib/people/mail/actions";
import { startWeeklyLetter } from "#lib/people/mail/mutations";
import { upsertReminders } from "#lib/people/reminders/mutations";
import { db } from "#lib/server/db/client";
import { env } from "#lib/server/env";
import { sendMail } from "#lib/server/mail/send-mail";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { smtpSink } from "#testing/smtp-sink";
import { sendWeeklyLetters } from "./send-weekly-letters";

vi.mock("next/headers", () => import("#testing/request"));

let sink: Awaited<ReturnType<typeof smtpSink>>;
let owner: AccountId;
let email: string;
/** Monday 15 June 2026, half past seven in Berlin: the usual hour. */
const monday = new Date("2026-06-15T05:30:00Z");
const later = (hours: number) => new Date(monday.getTime() + hours * 3_600_000);
const weeksOn = (weeks: number) => later(weeks * 168);
const sunday = civilDate("2026-06-14");
const passed = civilDate("2026-06-08");

async function arrived(count: number): Promise<string[]> {
  const mine = () => sink.taken.filter(({ to }) => to === email).map(({ text }) => text);
  await vi.waitFor(() => expect(mine()).toHaveLength(count), 10_000);
  return mine();
}
const written = () => db.outgoingMail.count({ where: { toPerson: owner } });

/** The nights up to a Sunday: "-" without, "x" with a cramp, "." nobody spoke of; the latest last. */
async function sleep(states: string): Promise<void> {
  await db.night.createMany({
    data: [...states].flatMap((state, at) =>
      state === "."
        ? []
        : {
            ownerId: owner,
            night: columnOfCivilDate(addDays(sunday, at + 1 - states.length)),
            timeZone: "Europe/Berlin",
            crampCount: state === "x" ? 1 : 0,
          },
    ),
  });
}

beforeAll(async () => {
  sink = await smtpSink();
});
beforeEach(async () => {
  await db.outgoingMail.deleteMany();
  await db.person.updateMany({ data: { letterWeek: null } });
  sink.taken.length = 0;
  sink.heads.length = 0;
  sink.refuse(null);
  Object.assign(env, { mail: { url: sink.url, from: "charley@example.org" } });
  ({ owner, email } = await newTestPerson());
  await db.person.update({ where: { id: owner }, data: { emailConfirmedAt: new Date() } });
  await startWeeklyLetter(owner, passed);
});
afterAll(() => sink.close());

test("the week arrives on Monday at the usual hour in the sentences of the screen, and its subject names nothing", async () => {
  await sleep("x-x-x--x--x---");
  expect(await sendWeeklyLetters(later(-0.1))).toBe(0);
  expect(await sendWeeklyLetters(monday)).toBe(1);
  const [text] = await arrived(1);
  expect(text).toBe(
    [
      "Here is your week, 8 June to 14 June 2026.",
      "5 of 7 nights without a cramp; all 7 recorded.",
      "The week before, 4 of 7 nights were without a cramp.",
      "One week says little about whether it is getting better. Trends looks at longer stretches.",
      `See whether the last four weeks were better. See your trends: ${env.origin}/own?to=/trends`,
      `You asked for this letter each week. To get no more of them, switch it off at ${env.origin}/own?to=/settings/reminders.\n`,
    ].join("\n\n"),
  );
  expect(sink.heads[0]).toContain("Subject: Your week\r\n");
  expect(`${sink.heads[0]} ${text?.split("\n")[0]}`).not.toMatch(/cramp|night|leg|health|diary/i);
});

test("it is written once, however many copies run beside each other and however often, and again a week later", async () => {
  await sleep("-------");
  const counts = await Promise.all([1, 2, 3, 4].map(() => sendWeeklyLetters(monday)));
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(1);
  for (const hours of [0.1, 24, 167.9]) expect(await sendWeeklyLetters(later(hours))).toBe(0);
  expect(await sendWeeklyLetters(weeksOn(1))).toBe(1);
  await arrived(2);
});

test("a machine that was off for weeks writes one letter, of the week up to that day", async () => {
  await sleep("-------");
  expect(await sendWeeklyLetters(new Date(weeksOn(2).getTime() + 3 * 86_400_000))).toBe(1);
  expect(await sendWeeklyLetters(new Date(weeksOn(2).getTime() + 4 * 86_400_000))).toBe(0);
  const [text] = await arrived(1);
  expect(text).toContain("Here is your week, 25 June to 1 July 2026.");
});

test("it comes at the hour and in the zone of the reminders, and not in a pause of them", async () => {
  await sleep("-------");
  await upsertReminders(owner, {
    ...{ timeZone: "America/New_York", morningAt: parseClockTime("06:15"), eveningAt: null, isNamed: false },
    ...{ quietFrom: null, quietTo: null, ntfyAddress: null },
  });
  await db.reminders.update({ where: { ownerId: owner }, data: { pausedUntil: later(6) } });
  expect(await sendWeeklyLetters(new Date("2026-06-15T10:14:00Z"))).toBe(0);
  expect(await sendWeeklyLetters(new Date("2026-06-15T10:15:00Z"))).toBe(0);
  expect(await sendWeeklyLetters(later(6))).toBe(1);
});

test("it waits while the queue does not take it, and is not sent once a newer one is due", async () => {
  await sleep("-------");
  const another = { subject: "Another", text: "Another\n" };
  for (const _ of [1, 2]) await sendMail(email, another, { kind: "weekly", person: null, now: later(-23) });
  expect(await sendWeeklyLetters(monday)).toBe(0);
  Object.assign(env, { mail: null });
  expect(await sendWeeklyLetters(monday)).toBe(0);
  Object.assign(env, { mail: { url: sink.url, from: "charley@example.org" } });
  expect(await sendWeeklyLetters(later(1))).toBe(1);
  expect((await db.outgoingMail.findFirstOrThrow({ where: { toPerson: owner } })).until).toEqual(weeksOn(1));
});

test("nobody is written to who did not ask, whose address is not confirmed, who is switched off, or who wrote nothing for weeks", async () => {
  expect(await sendWeeklyLetters(monday)).toBe(0);
  await sleep("-------");
  for (const data of [{ emailConfirmedAt: null }, { disabledAt: monday }, { letterWeek: null }]) {
    const { emailConfirmedAt, disabledAt } = await db.person.findUniqueOrThrow({ where: { id: owner } });
    await db.person.update({
      where: { id: owner },
      data: { letterWeek: columnOfCivilDate(passed), ...data },
    });
    expect(await sendWeeklyLetters(monday)).toBe(0);
    await db.person.update({ where: { id: owner }, data: { emailConfirmedAt, disabledAt } });
  }
  expect(await written()).toBe(0);
});

test("whoever asks for it gets the next one, not the one that has passed; off and on again brings none twice", async () => {
  await sleep("-------");
  await db.person.update({ where: { id: owner }, data: { letterWeek: null } });
  requestsCarry(await openTestSession(owner));
  expect(await getAddress({})).toMatchObject({ value: { hasWeeklyLetter: false } });
  expect(await sendWeeklyLetter({ isOn: true })).toEqual({ ok: true, value: null });
  expect(await getAddress({})).toMatchObject({ value: { hasWeeklyLetter: true } });
  expect(await sendWeeklyLetters(new Date())).toBe(0);
  await sendWeeklyLetter({ isOn: false });
  expect(await getAddress({})).toMatchObject({ value: { hasWeeklyLetter: false } });
  await sendWeeklyLetter({ isOn: true });
  expect(await sendWeeklyLetters(new Date())).toBe(0);
});

test("an hour that is moved, and off and on again, bring no week twice", async () => {
  await sleep("-------");
  requestsCarry(await openTestSession(owner));
  vi.useFakeTimers({ toFake: ["Date"], now: later(1) });
  try {
    expect(await sendWeeklyLetters(monday)).toBe(1);
    await upsertReminders(owner, {
      ...{ timeZone: "Europe/Berlin", morningAt: parseClockTime("10:00"), eveningAt: null, isNamed: false },
      ...{ quietFrom: null, quietTo: null, ntfyAddress: null },
    });
    await sendWeeklyLetter({ isOn: false });
    await sendWeeklyLetter({ isOn: true });
    expect(await sendWeeklyLetters(later(3))).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

test("it can be asked for only with mail, at a confirmed address", async () => {
  requestsCarry(await openTestSession(owner));
  await db.person.update({ where: { id: owner }, data: { letterWeek: null, emailConfirmedAt: null } });
  expect(await sendWeeklyLetter({ isOn: true })).toMatchObject({ ok: false, reason: "unconfirmed" });
  Object.assign(env, { mail: null });
  expect(await sendWeeklyLetter({ isOn: true })).toMatchObject({ ok: false, reason: "off" });
  expect(await sendWeeklyLetter({ isOn: false })).toEqual({ ok: true, value: null });
});
