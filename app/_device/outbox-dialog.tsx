"use client";

import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { OutboxList } from "./outbox-list";
import { useOutbox } from "./outbox-provider";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function OutboxDialog({ isOpen, onOpenChange }: Props) {
  return (
    <Dialog title="What waits on this device" isOpen={isOpen} onOpenChange={onOpenChange}>
      <OutboxList onEmpty={() => onOpenChange(false)} />
    </Dialog>
  );
}

/** What was written here before anybody had signed in waits for the one whose it is. */
export function Unclaimed() {
  const { status, claim } = useOutbox();
  if (status.unclaimed === 0) return null;
  const what = status.unclaimed === 1 ? "1 entry was" : `${status.unclaimed} entries were`;
  return (
    <Notice
      title={`${what} made on this device before anybody signed in`}
      className="mt-4"
      actions={
        <Button variant="quiet" onClick={() => void claim()}>
          {status.unclaimed === 1 ? "It is mine" : "They are mine"}
        </Button>
      }
    >
      They stay here until someone says whose they are.
    </Notice>
  );
}
