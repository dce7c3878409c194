import { v7 as uuidv7 } from "uuid";
import { expect, test, vi } from "vitest";
import { GET } from "#app/s/[token]/route";
import { addDays, columnOfCivilDate } from "#lib/base/time/civil-date";
import { datesIn } from "#lib/base/time/date-range";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { shareSummary } from "#lib/exchange/summary/actions";
import { openedCookieName } from "#lib/exchange/summary/opened-cookie";
import { getExperiment } from "#lib/insight/experiments/actions";
import { insertExperiment } from "#lib/insight/experiments/mutations";
import { db } from "#lib/server/db/client";
import { jar, newTestPerson, openTestSession, requestsCarry } from "#testing/request";

vi.mock("next/headers", () => import("#testing/request"));

const timeZone = "Europe/Berlin";
/** What a reader sees: the text of a page, without its tags. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'");

/** Six pairs of two weeks that ended last night, every night of them and of the four weeks before written down. */
async function experimented() {
  const { owner } = await newTestPerson();
  const last = lastNight({ instant: instantOfDate(new Date()), timeZone });
  const startsOn = addDays(last, 1 - 168);
  const nights = datesIn({ from: addDays(startsOn, -28), to: last });
  await db.night.createMany({
    data: nights.map((night, at) => ({
      ownerId: owner,
      night: columnOfCivilDate(night),
      timeZone,
      crampCount: at % 3,
    })),
  });
  const what = { what: "stretching", own: null, outcome: "cramps", worth: 50 } as const;
  const plan = { id: uuidv7(), ...what, turnNights: 14, pairs: 6 } as const;
  await insertExperiment(owner, plan, { startsOn, promised: 40 });
  return owner;
}

const request = {
  period: { weeks: 26 } as const,
  withName: false,
  question: null,
  redFlags: null,
  differential: {},
  days: 7,
  label: null,
};

async function sheetOf(parts: "experiment"[]): Promise<string> {
  const shared = await shareSummary({ ...request, parts });
  if (!shared.ok) throw new Error("not shared");
  jar.set(openedCookieName, "1");
  const token = new URL(shared.value.address).pathname.split("/").at(-1) ?? "";
  const page = await GET(new Request(shared.value.address), { params: Promise.resolve({ token }) });
  return textOf(await page.text());
}

test("what the experiment's screen says is read under the link, on the sheet and by the letter", async () => {
  requestsCarry(await openTestSession(await experimented()));
  const screen = await getExperiment({});
  if (!screen.ok || screen.value.latest === null) throw new Error("no experiment");
  const { latest } = screen.value;
  expect(latest.result.blocks).toHaveLength(12);
  expect(latest.result.asPlanned).not.toBeNull();

  const sheet = await sheetOf(["experiment"]);
  expect(sheet).toContain("Experiment in turns (N-of-1)");
  expect(sheet).toContain("Stretching before bed (A) against without it (B): 6 randomised pairs");
  expect(sheet).toMatch(/with over without, every recorded night: .*; randomisation test \d+ of 64 orders;/);
  expect(sheet).toMatch(/turns in order, cramps a week of recorded nights: [AB] [\d.]+, [AB] /);
  expect(sheet).toContain("of 168 days 0 done as asked, 0 not, 168 not answered, 0 paused");
  expect(sheet).toContain("A Experiment (stretching)");
  // The person's own choice: without the part there is no result of it.
  expect(await sheetOf([])).not.toContain("Experiment in turns");
});
