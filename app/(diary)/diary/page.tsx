import type { Metadata } from "next";
import { PageRefused } from "#app/_ui/page-refused";
import { addDays } from "#lib/base/time/civil-date";
import { getNightClock, getNights } from "#lib/diary/nights/actions";
import { getAskedDays } from "#lib/insight/experiments/actions";
import { currentSession } from "#lib/people/accounts/session";
import { DiaryView } from "./diary-view";
import { readNights } from "./read-nights";
import { WriteView } from "./write-view";

export const metadata: Metadata = { title: "Diary" };

export default async function DiaryPage() {
  const clock = await getNightClock({});
  if (!clock.ok) return <PageRefused message={clock.message} />;
  const { last, current } = clock.value;
  const diary = (await currentSession())?.diary;
  if (typeof diary === "object" && diary.help?.may === "write")
    return <WriteView last={last} whose={diary.help.whose} />;
  const [nights, asked] = await Promise.all([
    getNights({ from: addDays(last, 1 - readNights), to: current }),
    getAskedDays({}),
  ]);
  return <DiaryView clock={clock.value} initial={nights.ok ? nights.value : null} asked={asked} />;
}
