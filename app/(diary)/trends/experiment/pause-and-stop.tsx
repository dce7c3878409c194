"use client";

import { useState } from "react";
import { notSaved } from "#app/_experiments/asked-day";
import { Button } from "#app/_ui/button";
import { ChoiceGroup } from "#app/_ui/choice-group";
import { Dialog } from "#app/_ui/dialog";
import { useToast } from "#app/_ui/toast";
import { pauseExperiment, stopExperiment } from "#lib/insight/experiments/actions";
import type { ExperimentReport } from "#lib/insight/experiments/report";
import { stopReasonWords } from "#lib/insight/experiments/result-words";
import { type StopReason, stopReasons } from "#lib/insight/experiments/stop-reasons";

type Props = { latest: ExperimentReport; onChanged: () => void; onStopped: () => void };

const WHY = stopReasons.map((why) => ({ value: why, label: stopReasonWords[why] }));

function Pause({ latest, onChanged }: Omit<Props, "onStopped">) {
  const { show } = useToast();
  const [pending, setPending] = useState(false);
  const paused = latest.pausedSince !== null;
  const change = async () => {
    setPending(true);
    const result = await pauseExperiment({ id: latest.id, paused: !paused }).catch(() => null);
    setPending(false);
    const said = paused ? "It goes on from today." : "Paused. Nothing is asked until you go on.";
    show({ message: result?.ok ? said : (result?.message ?? notSaved) });
    onChanged();
  };
  return (
    <Button variant={paused ? "primary" : "quiet"} pending={pending} onClick={change}>
      {paused ? "Go on with it" : "Pause"}
    </Button>
  );
}

function Stop({ latest, onStopped }: Omit<Props, "onChanged">) {
  const { show } = useToast();
  const [isOpen, setOpen] = useState(false);
  const [why, setWhy] = useState<StopReason | null>(null);
  const stop = async () => {
    const result = await stopExperiment({ id: latest.id, why }).catch(() => null);
    setOpen(false);
    show({ message: result?.ok ? "Stopped. What you recorded stays." : (result?.message ?? notSaved) });
    onStopped();
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Stop early
      </Button>
      <Dialog title="Stop this experiment?" isOpen={isOpen} onOpenChange={setOpen}>
        <p className="mb-4">
          What you recorded stays, and the result of the turns that are over stays. It cannot be taken up
          again. For a few days away, a pause is enough.
        </p>
        <ChoiceGroup label="Why? You need not say." options={WHY} value={why} onChange={setWhy} clearable />
        <div className="mt-4 flex flex-wrap gap-3">
          <Button variant="danger" onClick={stop}>
            Stop it
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Keep it going
          </Button>
        </div>
      </Dialog>
    </>
  );
}

/** A pause and an early end are recorded, never forbidden. */
export function PauseAndStop({ latest, onChanged, onStopped }: Props) {
  return (
    <div className="mt-6 flex flex-wrap gap-3 print:hidden">
      <Pause latest={latest} onChanged={onChanged} />
      <Stop latest={latest} onStopped={onStopped} />
    </div>
  );
}
