"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { AskedDay } from "#app/_experiments/asked-day";
import { SafetyNotices } from "#app/_safety/safety-notices";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { dateWords } from "#lib/base/time/date-words";
import { askedOn, withAnswers } from "#lib/insight/experiments/asked-days";
import { subjectsOfTriable } from "#lib/insight/experiments/offers";
import { planPromiseWords } from "#lib/insight/experiments/plan-words";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { pauseWords, stopReasonWords } from "#lib/insight/experiments/result-words";
import { worthWords } from "#lib/insight/experiments/triable-words";
import { ExperimentResult } from "./experiment-result";
import { PauseAndStop } from "./pause-and-stop";

type Props = {
  latest: ExperimentReport;
  onAnswer: () => void;
  onChanged: () => void;
  onStopped: () => void;
};

/** What became of it besides the plan: waiting, paused, stopped. */
function Standing({ latest }: { latest: ExperimentReport }) {
  const { state, startsOn, pauses, stoppedOn, stopReason } = latest;
  return (
    <div className="mt-2 max-w-read space-y-1">
      {state === "waiting" ? (
        <p>It begins on {dateWords(startsOn)}. Each day then says here and in your diary what it asks.</p>
      ) : null}
      {pauses.map((pause) => (
        <p key={pause.from}>{pauseWords(pause)}</p>
      ))}
      {stoppedOn ? (
        <p>
          You stopped it on {dateWords(stoppedOn)}.
          {stopReason ? ` You said: ${stopReasonWords[stopReason].toLowerCase()}.` : null}
        </p>
      ) : null}
    </div>
  );
}

/** What today asks, with what was answered here and waits. */
function AskedHere({ latest: { id, told, days }, onAnswer }: Pick<Props, "latest" | "onAnswer">) {
  const { pending } = useOutbox();
  if (told === null) return null;
  return askedOn(withAnswers(told, pending), days).map((asked) => (
    <AskedDay key={asked.day} id={id} asked={asked} onAnswer={onAnswer} />
  ));
}

/** Proof that nothing was changed: the fingerprint from the first day, and what it is of once the test is over. */
function ReceiptOfDraw({ receipt }: { receipt: NonNullable<ExperimentReport["receipt"]> }) {
  return (
    <Disclosure summary="Receipt of the draw" className="mt-4">
      <p className="max-w-read">
        Plan and order were locked before the first day. The code below is their fingerprint (SHA-256): with
        any change to them it would be another code. What was locked is shown here when the test is over, so
        that anybody can check that nothing was changed.
      </p>
      <p className="mt-2 break-all font-mono text-sm">{receipt.hash}</p>
      {receipt.opened === null ? null : (
        <pre className="mt-2 overflow-x-auto whitespace-pre-wrap text-sm">{receipt.opened}</pre>
      )}
    </Disclosure>
  );
}

/** The experiment as it stands: its locked plan, what today asks, and the result of the turns that are over. */
export function LatestExperiment({ latest, onAnswer, onChanged, onStopped }: Props) {
  return (
    <Card title={latest.name} className="print:break-inside-auto!">
      <p className="max-w-read">
        <strong>The plan, locked:</strong> {latest.plan}
        {latest.promised === null ? null : ` ${planPromiseWords(latest.promised)}`}
        {latest.worth === null ? null : ` Worth it to you: ${worthWords[latest.worth].toLowerCase()}.`}
      </p>
      <Standing latest={latest} />
      {latest.state === "over" ? null : (
        <SafetyNotices about={subjectsOfTriable[latest.what]} place="experiment" />
      )}
      <div className="print:hidden">
        <AskedHere latest={latest} onAnswer={onAnswer} />
      </div>
      {latest.state === "waiting" ? null : <ExperimentResult latest={latest} />}
      {latest.receipt ? <ReceiptOfDraw receipt={latest.receipt} /> : null}
      {latest.state === "over" ? null : (
        <PauseAndStop latest={latest} onChanged={onChanged} onStopped={onStopped} />
      )}
      {latest.state === "waiting" ? null : (
        <div className="mt-6 print:hidden">
          <Button variant="quiet" onClick={() => window.print()}>
            Print this
          </Button>
        </div>
      )}
    </Card>
  );
}
