"use server";

import { z } from "zod";
import { action } from "#lib/action";
import { healthRecord } from "#lib/health/health-record";
import { articleFacts } from "./article-facts";
import { relevantSections } from "./relevant";

/** The sections that this person's own record makes relevant, each with its reason. */
export const getRelevantSections = action(z.null(), async (_owner, _input, { person, now }) => {
  const { report, record } = await healthRecord(person, now);
  return relevantSections(articleFacts(report, record));
});
