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
  const dates = last ? lineDates(last) : "";
  return (
    <li className="py-3 first:pt-0 last:pb-0">
      <Link
        {...here(`/remedies/${remedy.id}`)}
        className="inline-flex min-h-target items-center font-semibold"
      >
        {remedy.name}
      </Link>
      {last ? (
        <p className="text-soft">{remedy.kind === "change" ? dates : `${lineWords(last)}, ${dates}`}</p>
      ) : null}
    </li>
  );
}

/** Those there is nothing to tap of; draws nothing where there are none. */
function Others({ title, remedies }: { title: string; remedies: readonly Remedy[] }) {
  if (remedies.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {remedies.map((remedy) => (
          <OtherRow key={remedy.id} remedy={remedy} />
        ))}
      </ul>
    </Card>
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
  const changes = remedies.filter(({ kind }) => kind === "change");
  const other = remedies.filter((remedy) => remedy.kind !== "change" && !isRunning(remedy));
  const today = state.days.flatMap((day) => {
    const remedy = remedies.find((one) => one.id === day.remedyId);
    return remedy && remedy.kind !== "change" ? [{ remedy, day }] : [];
  });
  return (
    <>
      <PageHeader title="Remedies" sentence={sentence(today.length, other.length)}>
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
        {today.length > 0 ? (
          <Card title="Today">
            <ul className="divide-y divide-line">
              {today.map(({ remedy, day }) => (
                <TodayRow key={remedy.id} remedy={remedy} day={day} state={state} />
              ))}
            </ul>
            <ForOwner>
              <HowDosesCount state={state} />
            </ForOwner>
          </Card>
        ) : null}
        <Others title="Stopped" remedies={other} />
        <Others title="What changed" remedies={changes} />
        <ForWriters>
          <LinkButton {...here("/remedies/new?kind=change")} variant="plain" size="inline">
            Mark something else that changed
          </LinkButton>
        </ForWriters>
      </div>
    </>
  );
}
