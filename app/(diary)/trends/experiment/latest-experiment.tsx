"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { DataTable } from "#app/_ui/data-table";
import { Dialog } from "#app/_ui/dialog";
import { useToast } from "#app/_ui/toast";
import { checkDay, stopExperiment } from "#lib/experiments/actions";
import type { ExperimentReport } from "#lib/experiments/report";
import { blockWords, resultLines } from "#lib/experiments/result-words";
import { dateWords } from "#lib/time/lived-time";

type Props = { latest: ExperimentReport; onChanged: () => void };

const ANSWERS = [
  { value: "yes", label: "Done as asked" },
  { value: "no", label: "Not today" },
];
const SORRY = "That was not saved. Check the connection and try again.";

function Today({ latest, onChanged }: Props) {
  const { show } = useToast();
  const { today } = latest;
  if (!today) return null;
  const answer = async (value: string | null) => {
    if (value === null) return;
    const result = await checkDay({ id: latest.id, day: today.day, done: value === "yes" }).catch(() => null);
    show({ message: result?.ok ? "Saved." : (result?.message ?? SORRY) });
    onChanged();
  };
  return (
    <div className="mt-4 rounded-md border border-line bg-sunk p-4">
      <p className="text-lg">
        {dateWords(today.day)} is <strong>{today.arm === "A" ? "an A day" : "a B day"}</strong>.
      </p>
      <p className="mt-1 mb-3 max-w-read">{today.asks}</p>
      <ChoiceGroup
        label="Did you?"
        options={ANSWERS}
        value={latest.doneToday === null ? null : latest.doneToday ? "yes" : "no"}
        onChange={answer}
      />
    </div>
  );
}

function Result({ latest }: { latest: ExperimentReport }) {
  const { result } = latest;
  return (
    <section aria-label="Result" className="mt-6">
      <h3 className="font-semibold">{latest.state === "over" ? "Result" : "So far"}</h3>
      <p className="mt-1 max-w-read">{result.sentence}</p>
      <ul className="mt-2 max-w-read space-y-1 text-soft">
        {resultLines(latest).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {result.blocks.length > 0 ? (
        <div className="mt-4">
          <DataTable
            caption="Turn by turn"
            columns={[
              { key: "turn", header: "Turn", cell: (block) => blockWords(block).dates },
              { key: "arm", header: "With or without", cell: (block) => blockWords(block).arm },
              {
                key: "recorded",
                header: "Nights recorded",
                numeric: true,
                cell: (block) => blockWords(block).recorded,
              },
              { key: "cramps", header: "Cramps", numeric: true, cell: (block) => block.cramps },
              { key: "per7", header: "Per 7 nights", numeric: true, cell: (block) => blockWords(block).per7 },
            ]}
            rows={result.blocks}
            rowKey={(block) => block.from}
          />
        </div>
      ) : null}
    </section>
  );
}

function Stop({ latest, onChanged }: Props) {
  const { show } = useToast();
  const [isOpen, setOpen] = useState(false);
  const stop = async () => {
    const result = await stopExperiment({ id: latest.id }).catch(() => null);
    setOpen(false);
    show({ message: result?.ok ? "Stopped. What you recorded stays." : (result?.message ?? SORRY) });
    onChanged();
  };
  return (
    <div className="mt-6 print:hidden">
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Stop early
      </Button>
      <Dialog title="Stop this experiment?" isOpen={isOpen} onOpenChange={setOpen}>
        <p>
          What you recorded stays, and the result of the turns that are over stays. It cannot be taken up
          again.
        </p>
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="danger" onClick={stop}>
            Stop it
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Go on with it
          </Button>
        </div>
      </Dialog>
    </div>
  );
}

/** The experiment as it stands: its locked plan, what today asks, and the result of the turns that are over. */
export function LatestExperiment({ latest, onChanged }: Props) {
  return (
    <Card title={latest.name}>
      <p className="max-w-read">{latest.plan}</p>
      {latest.state === "waiting" ? <p className="mt-2">It begins tomorrow.</p> : null}
      {latest.stoppedOn ? <p className="mt-2">You stopped it on {dateWords(latest.stoppedOn)}.</p> : null}
      <Today latest={latest} onChanged={onChanged} />
      {latest.state === "waiting" ? null : <Result latest={latest} />}
      {latest.state === "over" ? null : <Stop latest={latest} onChanged={onChanged} />}
    </Card>
  );
}
