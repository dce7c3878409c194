"use client";

import { useState } from "react";
import { notSaved } from "#app/_experiments/asked-day";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { useToast } from "#app/_ui/toast";
import { leaveWatch } from "#lib/insight/watch/actions";

/** Leaving it before its answer is allowed, and stays to be seen: else one would leave whatever goes the wrong way. */
export function LeaveWatch({ id, onLeft }: { id: string; onLeft: () => void }) {
  const { show } = useToast();
  const [isOpen, setOpen] = useState(false);
  const leave = async () => {
    const result = await leaveWatch({ id }).catch(() => null);
    setOpen(false);
    show({ message: result?.ok ? "Stopped. What you recorded stays." : (result?.message ?? notSaved) });
    onLeft();
  };
  return (
    <div className="mt-6">
      <Button variant="quiet" onClick={() => setOpen(true)}>
        Stop watching
      </Button>
      <Dialog title="Stop watching this?" isOpen={isOpen} onOpenChange={setOpen}>
        <p className="mb-4">
          There will be no answer, and it stays in your list as stopped before its answer. What you recorded
          stays.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" onClick={leave}>
            Stop watching it
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Keep watching
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
