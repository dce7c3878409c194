"use client";

import { Dialog } from "#app/_ui/dialog";
import { OutboxList } from "./outbox-list";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function OutboxDialog({ isOpen, onOpenChange }: Props) {
  return (
    <Dialog title="What waits on this device" isOpen={isOpen} onOpenChange={onOpenChange}>
      <OutboxList onEmpty={() => onOpenChange(false)} />
    </Dialog>
  );
}
