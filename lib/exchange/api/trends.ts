import "server-only";
import { diaryBetween } from "#lib/insight/record/queries";
import { trendReport } from "#lib/insight/trends/report";
import { turns } from "#lib/server/turns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";

export const getTrends = endpoint(operations.getTrends, (owner, range) =>
  turns.take(owner, async () => json(200, trendReport(await diaryBetween(owner, range), range))),
);
