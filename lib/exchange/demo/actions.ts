"use server";

import { z } from "zod";
import { refusal } from "#lib/base/result";
import { instantOfDate } from "#lib/base/time/instant";
import { lastNight } from "#lib/diary/nights/last-night";
import { openAction } from "#lib/people/accounts/action";
import { insertOneTimeLink } from "#lib/people/accounts/mutations";
import { takeOne, windowLimiter } from "#lib/people/accounts/throttle";
import { waitInWords } from "#lib/people/accounts/wait-in-words";
import { env } from "#lib/server/env";
import { hasRoomForSample } from "./has-room-for-sample";
import { insertSampleDiary } from "./mutations";
import { sampleDiary } from "./sample-diary";
import { homeZone } from "./story";

/** Each makes some 1,600 rows that live a day: enough for a family, too few to fill a disk with. */
const making = windowLimiter("sample", 12, 3600);

/** Makes a sample diary up to last night and gives the ticket, good for a minute, that signs in to it. */
export const startSampleDiary = openAction(z.object({}), async (_input, { caller, now }) => {
  if (!env.samples) return refusal("switched-off", "There are no sample diaries on this Charley.");
  const turn = await takeOne(making, caller.address);
  if (!turn.ok) {
    return refusal(
      "too-many",
      `Many sample diaries were opened from here. Please wait ${waitInWords(turn.seconds)} and try again.`,
    );
  }
  if (!(await hasRoomForSample(now))) {
    return refusal("too-many", "All sample diaries are in use. Each ends after a day; please try tomorrow.");
  }
  const night = lastNight({ instant: instantOfDate(now), timeZone: homeZone, nightStartHour: 12 });
  const owner = await insertSampleDiary(sampleDiary(night), now);
  return { ticket: await insertOneTimeLink(owner, "sign-in", now) };
});
