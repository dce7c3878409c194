"use server";

import { z } from "zod";
import { accountAction } from "#lib/people/accounts/action";
import { isHistoryWhole, listHappened } from "./queries";

const most = 300;

/** What happened to the account, and whether the list is whole. */
export const getHistory = accountAction(z.object({}), async (owner) => ({
  happened: await listHappened(owner, most),
  isWhole: await isHistoryWhole(owner),
}));
