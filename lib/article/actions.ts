"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { healthRecord } from "#lib/health/health-record";
import { trendFacts } from "#lib/trends/facts";
import { relevantSections } from "./relevant";

/** The sections that this person's own record makes relevant, each with its reason. */
export const getRelevantSections = action(z.null(), async (_owner, _input, { person, now }) => {
  const { report, diary, record } = await healthRecord(person, now);
  return relevantSections(trendFacts(report, diary, record.today));
});
