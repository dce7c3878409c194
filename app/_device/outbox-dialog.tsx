"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { Notice } from "#app/_ui/notice";
import { OutboxList } from "./outbox-list";
import { OtherOutbox, useOutbox } from "./outbox-provider";

type Props = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

export function OutboxDialog({ isOpen, onOpenChange }: Props) {
  return (
    <Dialog title="What waits on this device" isOpen={isOpen} onOpenChange={onOpenChange}>
      <OutboxList onEmpty={() => onOpenChange(false)} />
    </Dialog>
  );
}

/** What was written here before anybody had signed in waits for the one whose it is. */
function Unclaimed() {
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

function KeepsNothing() {
  const { status } = useOutbox();
  return status.keepsOnDevice ? null : (
    <Notice level="caution" title="This browser cannot keep entries" className="mt-4">
      Each entry goes straight to the server, so you need a connection to save. A private window or a full
      disk does this.
    </Notice>
  );
}

/** What was written for another diary than the one that is open, and is not there yet. */
function ForAnother() {
  const { entries, status } = useOutbox();
  const [isOpen, setIsOpen] = useState(false);
  const parked = entries.filter(({ state }) => state !== "waiting").length;
  if (parked === 0 && (entries.length === 0 || status.link === "sending")) return null;
  const what =
    entries.length === 1 ? "1 entry that you wrote waits" : `${entries.length} entries that you wrote wait`;
  return (
    <>
      <Notice
        title={`${what} for another diary`}
        className="mt-4"
        actions={
          <Button variant="quiet" onClick={() => setIsOpen(true)}>
            Look at what waits
          </Button>
        }
      >
        Nothing is lost, and nothing of it is in the diary that is open now.
      </Notice>
      <Dialog title="What waits for another diary" isOpen={isOpen} onOpenChange={setIsOpen}>
        <OutboxList onEmpty={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
}

function ForOthers() {
  const { opened } = useOutbox();
  return (opened?.others ?? []).map(({ diary, outbox }) => (
    <OtherOutbox key={diary} outbox={outbox}>
      <ForAnother />
    </OtherOutbox>
  ));
}

/** What is seldom so, and matters before anything is written. */
export function OutboxNotices() {
  return (
    <>
      <KeepsNothing />
      <Unclaimed />
      <ForOthers />
    </>
  );
}
