import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import { applyOperation } from "#lib/diary/entries/mutations";
import { operationSchema } from "#lib/diary/entries/schema";
import { blankCramp } from "#lib/diary/nights/blank-bodies";
import { diaryBetween } from "#lib/insight/record/queries";
import { findHelp } from "#lib/people/accounts/open-diary";
import { hashOfToken } from "#lib/people/accounts/token";
import { insertInvitedHelper, updateAccepted } from "#lib/people/helpers/mutations";
import { db } from "#lib/server/db/client";
import { afterAnyWrites, lastWritten, somebody } from "#testing/any-writes";
import { rememberedYear } from "./remembered-year";
import { yearRange, yearReport } from "./report";

test("a remembered year is the one made anew, after any order of writes, deletions, settings and days, and of its own person", async () => {
  await afterAnyWrites(
    async (owner, today) => {
      const range = yearRange(null, today);
      const fresh = yearReport(await diaryBetween(owner, range), range);
      const made = await rememberedYear(owner, range);
      expect(made).toEqual(fresh);
      expect(await rememberedYear(owner, range)).toBe(made);
    },
    { numRuns: 4 },
  );
});

test("what somebody writes who helps with the diary is in the next asking", async () => {
  const [owner, helper, now] = [await somebody(), await somebody(), new Date()];
  const invited = await insertInvitedHelper(owner, { name: "Anna", may: "both", days: null, now });
  if (typeof invited === "string") throw new Error(invited);
  await updateAccepted(helper, hashOfToken(invited.token), now);
  const { id } = await db.helper.findFirstOrThrow({ where: { ownerId: owner } });
  const help = (await findHelp(helper, id, now))?.help ?? null;
  const cramps = async () => {
    const { months } = await rememberedYear(owner, yearRange(null, lastWritten));
    return months.reduce((sum, month) => sum + month.cramps, 0);
  };
  expect(await cramps()).toBe(0);
  const body = blankCramp(lastWritten, "Europe/Berlin");
  const write = { id: uuid(), at: now.toISOString(), entity: "cramp", key: uuid(), rev: 1, body };
  expect(await applyOperation(owner, operationSchema.parse(write), help)).toEqual({ status: 201 });
  expect(await cramps()).toBe(1);
});
