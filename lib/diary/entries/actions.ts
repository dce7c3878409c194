"use server";

import { z } from "zod";
import { action } from "#lib/people/accounts/action";
import { listDeleted } from "./queries";

/** How long what was deleted can be brought back from the bin. */
const binDays = 30;

/** What was deleted in the last 30 days. */
export const getBin = action(z.object({}), (owner, _input, { now }) =>
  listDeleted(owner, new Date(now.getTime() - binDays * 86_400_000)),
);
