"use client";

import { Plus } from "lucide-react";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Card } from "#app/_ui/card";
import { EmptyState } from "#app/_ui/empty-state";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { here } from "#app/_ui/open-in-place";
import { PageHeader } from "#app/_ui/page-header";
import { ForOwner, ForWriters } from "#app/(diary)/_frame/reading-room";
import { useDietHabits } from "#app/(diary)/diet/use-diet-habits";
import { ScheduledDosesChoice } from "#app/(diary)/remedies/scheduled-doses-choice";
import { lineDates, lineWords } from "#lib/diary/remedies/line-words";
import type { Remedy } from "#lib/diary/remedies/schema";
import type { SaidNotices } from "#lib/insight/relevance/options";
import { TodayRow } from "./today-row";
import type { RemediesState } from "./use-remedies";

const countingNow = {
  taken: "Scheduled doses count as taken unless you say you skipped one.",
  tap: "A scheduled dose counts once you touch it.",
} as const;

function sentence(now: number, other: number): string {
  if (now + other === 0) return "Medicines, supplements and habits, and when you began them.";
  const rest = other > 0 ? ` ${other} ${other === 1 ? "is" : "are"} not running.` : "";
  return `${now} ${now === 1 ? "remedy runs" : "remedies run"} now.${rest} Starts and stops are drawn on your trends.`;
}

function OtherRow({ remedy }: { remedy: Remedy }) {
  const last = remedy.lines.at(-1);
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <Link
        {...here(`/remedies/${remedy.id}`)}
        className="inline-flex min-h-target items-center font-semibold"
      >
        {remedy.name}
      </Link>
      {last ? (
        <p className="text-soft">
          {lineWords(last)}, {lineDates(last)}
        </p>
      ) : null}
    </li>
  );
}

/** How doses on a schedule count, changed right where they are seen to count. */
function HowDosesCount({ state: { view, days } }: { state: RemediesState }) {
  const { habits, change } = useDietHabits(view);
  if (days.every(({ line }) => line.timesPerDay === null)) return null;
  return (
    <div className="mt-4 border-line border-t pt-4">
      <ScheduledDosesChoice
        value={habits.scheduledDoses}
        onChange={(scheduledDoses) => void change({ scheduledDoses }, countingNow[scheduledDoses])}
      />
    </div>
  );
}

export function RemediesHome({ state, notices }: { state: RemediesState; notices?: SaidNotices }) {
  const { remedies } = state.view;
  const isRunning = (remedy: Remedy) => state.days.some((day) => day.remedyId === remedy.id);
  const other = remedies.filter((remedy) => !isRunning(remedy));
  return (
    <>
      <PageHeader title="Remedies" sentence={sentence(state.days.length, other.length)}>
        <ForWriters>
          <LinkButton {...here("/remedies/new")} variant="primary">
            <Plus aria-hidden="true" className="size-5" />
            Add a remedy
          </LinkButton>
        </ForWriters>
        <LinkButton href="/settings/health">Health questions</LinkButton>
      </PageHeader>
      <div className="space-y-6">
        <SafetyNotices about={null} place="ledger" initial={notices} />
        {remedies.length === 0 ? (
          <EmptyState title="Nothing on your list yet">
            <p>
              Write down what you take and do: tablets, supplements, bedtime stretching. Charley then draws
              when each began, knows which medicines are linked with cramps, and warns where two things do not
              go together.
            </p>
          </EmptyState>
        ) : null}
        {state.days.length > 0 ? (
          <Card title="Today">
            <ul className="divide-y divide-line">
              {state.days.map((day) => {
                const remedy = remedies.find((one) => one.id === day.remedyId);
                return remedy ? <TodayRow key={remedy.id} remedy={remedy} day={day} state={state} /> : null;
              })}
            </ul>
            <ForOwner>
              <HowDosesCount state={state} />
            </ForOwner>
          </Card>
        ) : null}
        {other.length > 0 ? (
          <Card title="Stopped">
            <ul className="divide-y divide-line">
              {other.map((remedy) => (
                <OtherRow key={remedy.id} remedy={remedy} />
              ))}
            </ul>
          </Card>
        ) : null}
      </div>
    </>
  );
}
