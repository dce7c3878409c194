"use client";

import { useState } from "react";
import { WrittenBy } from "#app/_device/written-by";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { here } from "#app/_ui/open-in-place";
import { PageHeader } from "#app/_ui/page-header";
import { LineHistory } from "#app/(diary)/remedies/line-history";
import { type OpenDialog, RemedyDialogs } from "#app/(diary)/remedies/remedy-dialogs";
import { TriedOfRemedy } from "#app/(diary)/remedies/tried-of-remedy";
import { WhatItIs } from "#app/(diary)/remedies/what-it-is";
import type { CivilDate } from "#lib/base/time/civil-date";
import { lineDates, lineWords } from "#lib/diary/remedies/line-words";
import { runningLine } from "#lib/diary/remedies/running-line";
import type { Remedy } from "#lib/diary/remedies/schema";
import type { SaidNotices } from "#lib/insight/relevance/options";
import { subjectsOfName } from "#lib/knowledge/safety/subjects-of-name";

/** One remedy: what it is, what runs now, every line it had, and the ways to change it. */
export function RemedyView({
  remedy,
  today,
  notices,
}: {
  remedy: Remedy;
  today: CivilDate;
  notices?: SaidNotices;
}) {
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const running = runningLine(remedy.lines, today);
  const isChange = remedy.kind === "change";
  const last = remedy.lines.at(-1);
  const sentence = running ? `Now ${lineWords(running)}.` : "Stopped.";
  return (
    <>
      <PageHeader
        title={remedy.name}
        up={{ ...here("/remedies"), label: "Remedies" }}
        sentence={isChange && last ? `You marked it: ${lineDates(last)}.` : sentence}
      >
        {isChange ? null : (
          <Button onClick={() => setOpen({ kind: "dose" })}>
            {running ? "Change the dose" : "Start again"}
          </Button>
        )}
        {running && running.stoppedOn === null ? (
          <Button variant="quiet" onClick={() => setOpen({ kind: "stop", running })}>
            {isChange ? "It is no longer so" : "I stopped it"}
          </Button>
        ) : null}
      </PageHeader>
      <WrittenBy entity="remedy" entryKey={remedy.id} rev={remedy.rev} />
      <div className="space-y-6">
        {isChange ? null : (
          <SafetyNotices about={subjectsOfName(remedy.name)} place="ledger" initial={notices} />
        )}
        <WhatItIs remedy={remedy} onRename={() => setOpen({ kind: "head" })} />
        <TriedOfRemedy
          remedyId={remedy.id}
          title={isChange ? "Did it change your nights?" : "Did it help?"}
        />
        <Card title={isChange ? "Since when" : "Since when, and how much"}>
          <LineHistory
            lines={remedy.lines}
            isChange={isChange}
            onCorrect={(line) => setOpen({ kind: "line", line })}
          />
        </Card>
      </div>
      {open ? (
        <RemedyDialogs remedy={remedy} today={today} open={open} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
