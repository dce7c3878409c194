"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { useToast } from "#app/_ui/toast";
import { endShare } from "#lib/exchange/summary/actions";

/** Ending is for good, so it is asked; making another link takes a minute, so nothing has to be typed. */
export function EndLink({ id, name, onEnded }: { id: string; name: string; onEnded: () => void }) {
  const [isOpen, setOpen] = useState(false);
  const [pending, setPending] = useState(false);
  const toasts = useToast();
  async function end() {
    setPending(true);
    const ended = await endShare({ id }).catch(() => null);
    setPending(false);
    setOpen(false);
    toasts.show({
      message: ended?.ok
        ? "The link is ended. It opens nothing any more."
        : (ended?.message ?? "The link could not be ended just now. It still opens; please try again."),
    });
    onEnded();
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)} aria-label={`End the link: ${name}`}>
        End this link
      </Button>
      <Dialog title="End this link?" isOpen={isOpen} onOpenChange={setOpen}>
        <p className="mb-5 max-w-read">
          Whoever has it can no longer open the page. This cannot be undone; you can make a new link at any
          time.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" pending={pending} onClick={() => void end()}>
            End it for good
          </Button>
          <Button variant="quiet" onClick={() => setOpen(false)}>
            Keep it
          </Button>
        </div>
      </Dialog>
    </>
  );
}
