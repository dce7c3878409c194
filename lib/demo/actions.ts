"use server";

import { z } from "zod";
import { insertOneTimeLink } from "#lib/accounts/mutations";
import { takeOne, windowLimiter } from "#lib/accounts/throttle";
import { waitInWords } from "#lib/accounts/wait-in-words";
import { openAction } from "#lib/action";
import { lastNight } from "#lib/nights/last-night";
import { refusal } from "#lib/result";
import { instantOfDate } from "#lib/time/instant";
import { insertSampleDiary } from "./mutations";
import { sampleDiary } from "./sample-diary";
import { homeZone } from "./story";

/** Each makes some 1,600 rows that live a day: enough for a family, too few to fill a disk with. */
const making = windowLimiter("sample", 12, 3600);

/** Makes a sample diary up to last night and gives the ticket, good for a minute, that signs in to it. */
export const startSampleDiary = openAction(z.object({}), async (_input, { caller, now }) => {
  const turn = await takeOne(making, caller.address);
  if (!turn.ok) {
    return refusal(
      "too-many",
      `Many sample diaries were opened from here. Please wait ${waitInWords(turn.seconds)} and try again.`,
    );
  }
  const night = lastNight({ instant: instantOfDate(now), timeZone: homeZone, nightStartHour: 12 });
  const owner = await insertSampleDiary(sampleDiary(night), now);
  return { ticket: await insertOneTimeLink(owner, "sign-in", now) };
});
