import { v7 as uuidv7 } from "uuid";
import { beforeEach, expect, it, vi } from "vitest";
import { addDays, type CivilDate, columnOfCivilDate } from "#lib/base/time/civil-date";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { timelineKey } from "#lib/insight/figures/pictures/timeline";
import { getTrends } from "#lib/insight/trends/actions";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { newTestPerson, openTestSession, requestsCarry } from "#testing/request";
import { endShare, previewSummary, shareSummary } from "./actions";
import { insertShareView } from "./mutations";

vi.mock("next/headers", () => import("#testing/request"));

const timeZone = "Europe/Berlin";
const request = {
  period: { weeks: 12 as const },
  parts: [],
  withName: false,
  question: null,
  redFlags: null,
  differential: {},
};
let owner: AccountId;
let today: CivilDate;

beforeEach(async () => {
  ({ owner } = await newTestPerson());
  requestsCarry(await openTestSession(owner));
  today = livedCalendarDate(instantOfDate(new Date()), timeZone);
  const nights = Array.from({ length: 80 }, (_, back) => ({
    ...{ ownerId: owner, timeZone, night: columnOfCivilDate(addDays(today, -1 - back)) },
    crampCount: back < 20 ? 0 : 1,
  }));
  await db.night.createMany({ data: nights });
});

async function share(label: string | null): Promise<string> {
  const shared = await shareSummary({ ...request, days: 7, label });
  if (!shared.ok) throw new Error(shared.message);
  return shared.value.id;
}
/** As if it had been shared so many days ago. */
const longAgo = (id: string, days: number) =>
  db.sharing.updateMany({
    where: { ownerId: owner, id },
    data: { day: columnOfCivilDate(addDays(today, -days)) },
  });
async function preview() {
  const made = await previewSummary(request);
  if (!made.ok) throw new Error(made.message);
  return made.value.snapshot;
}
async function trendWords(): Promise<string> {
  const report = await getTrends({ from: addDays(today, -60), to: addDays(today, -1) });
  if (!report.ok) throw new Error(report.message);
  return timelineKey(report.value)
    .map(({ words }) => words)
    .join("\n");
}

it("marks the trend with whom a page was shared and when, and is told at once", async () => {
  expect(await trendWords()).not.toContain("Shared");
  await longAgo(await share("Dr Blum"), 20);
  expect(await trendWords()).toMatch(/^Shared with Dr Blum on \w{3} \d+ \w+$/m);
  await longAgo(await share(null), 40);
  expect(await trendWords()).toMatch(/^A page was shared on /m);
});

it("does not tell somebody who helps with whom", async () => {
  await longAgo(await share("Dr Blum"), 20);
  const helper = (await newTestPerson()).owner;
  const session = await openTestSession(helper);
  const id = uuidv7();
  const accepted = { helperId: helper, acceptedAt: new Date(), linkUntil: new Date() };
  await db.helper.create({ data: { ownerId: owner, id, name: "Anna", may: "see", ...accepted } });
  await db.session.updateMany({ where: { ownerId: helper }, data: { openHelp: id } });
  requestsCarry(session);
  expect(await trendWords()).toMatch(/^A page was shared on /m);
  expect(await trendWords()).not.toContain("Blum");
});

it("says in the next summary what changed since, also where another page was made today or the link is long gone", async () => {
  expect((await preview()).sinceVisit).toBeNull();
  const id = await share("Dr Blum");
  expect((await preview()).sinceVisit).toBeNull();
  await longAgo(id, 20);
  await share("Dr Rot");
  await db.share.deleteMany({ where: { ownerId: owner, id } });
  const { sinceVisit, marks } = await preview();
  expect(sinceVisit).toMatchObject({ on: addDays(today, -20), after: { crampNights: 0 } });
  const { recorded = 0, crampNights } = sinceVisit?.before ?? {};
  // Of the twenty nights since, the last may not be over.
  expect([recorded >= 18, crampNights]).toEqual([true, recorded]);
  // The page is for one clinician, and names no other.
  expect(marks).toMatchObject([{ kind: "visit", date: addDays(today, -20), name: "" }]);
});

it("forgets a sharing that was ended before anybody opened the page, and no other", async () => {
  const [unseen, seen] = [await share("Nobody"), await share("Dr Blum")];
  await insertShareView(owner, seen, new Date());
  for (const id of [unseen, seen]) expect(await endShare({ id })).toMatchObject({ ok: true });
  const left = await db.sharing.findMany({ where: { ownerId: owner } });
  expect(left.map(({ id, label }) => [id, label])).toEqual([[seen, "Dr Blum"]]);
});
