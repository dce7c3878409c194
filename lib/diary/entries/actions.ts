"use server";

import { z } from "zod";
import { binDays } from "#lib/diary/revisions/entry-kind";
import { action } from "#lib/people/accounts/action";
import { listDeleted } from "./queries";

/** What was deleted and can still be brought back. */
export const getBin = action(z.object({}), (owner, _input, { now }) =>
  listDeleted(owner, new Date(now.getTime() - binDays * 86_400_000)),
);
