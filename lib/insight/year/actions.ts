"use server";

import { z } from "zod";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { heavyAction } from "#lib/people/accounts/action";
import { rememberedYear } from "./remembered-year";
import { yearRange, yearsBeside } from "./report";

const monthSchema = z.string().regex(/^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/, "Choose a month");

/** Twelve months on one sheet, up to a month or to last night. */
export const getYear = heavyAction(
  z.object({ to: monthSchema.nullable() }),
  async (owner, { to }, { person, now }) => {
    const last = lastNight({ instant: instantOfDate(now), ...person });
    const range = yearRange(to, last);
    return { ...(await rememberedYear(owner, range)), ...yearsBeside(range, last) };
  },
);
