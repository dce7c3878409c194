"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import type { CivilDate } from "#lib/base/time/civil-date";
import { dateWords } from "#lib/base/time/date-words";
import { type BloodTestId, bloodTestIds, bloodTests } from "#lib/diary/health/blood-tests";
import type { BloodResult, BloodResults } from "#lib/diary/health/schema";
import { BloodDialog } from "./blood-dialog";
import { useBloodResults } from "./use-blood-results";

type RowProps = { test: BloodTestId; result: BloodResult | null; onOpen: () => void };

function BloodRow({ test, result, onOpen }: RowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
      <span className="min-w-0 flex-1 basis-48">
        <span className="block">{bloodTests[test]}</span>
        {result ? (
          <span className="block text-soft">
            <span className="wrap-anywhere font-semibold text-ink">{result.value}</span>,{" "}
            {result.on ? dateWords(result.on, { year: true }) : "date not given"}
          </span>
        ) : null}
      </span>
      <Button variant="plain" size="inline" onClick={onOpen}>
        {result ? "Change" : "Enter"}
        <span className="sr-only"> {bloodTests[test]}</span>
      </Button>
    </li>
  );
}

/** The tests a clinician looks for, each with its latest result. */
export function BloodList({ initial, today }: { initial: BloodResults; today: CivilDate }) {
  const { resultOf, enter, takeOut } = useBloodResults(initial);
  const [open, setOpen] = useState<BloodTestId | null>(null);
  return (
    <Card>
      <ul className="divide-y divide-line">
        {bloodTestIds.map((test) => (
          <BloodRow key={test} test={test} result={resultOf(test)} onOpen={() => setOpen(test)} />
        ))}
      </ul>
      {open ? (
        <BloodDialog
          key={open}
          test={open}
          result={resultOf(open)}
          today={today}
          onEnter={(body) => enter(open, body)}
          onTakeOut={() => takeOut(open)}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}
