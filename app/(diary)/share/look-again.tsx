"use client";

import { useState } from "react";
import { SummarySheet } from "#app/_sheet/summary-sheet";
import { Button } from "#app/_ui/button";
import { Dialog } from "#app/_ui/dialog";
import { useToast } from "#app/_ui/toast";
import { showShared } from "#lib/exchange/summary/actions";
import type { Faces } from "#lib/exchange/summary/faces";

/** What somebody with the link sees, for the person who shared it; it counts as no opening. */
export function LookAgain({ id, name }: { id: string; name: string }) {
  const [faces, setFaces] = useState<Faces | null>(null);
  const [pending, setPending] = useState(false);
  const toasts = useToast();
  async function look() {
    setPending(true);
    const shown = await showShared({ id }).catch(() => null);
    setPending(false);
    if (shown?.ok) setFaces(shown.value);
    else
      toasts.show({ message: shown?.message ?? "The page could not be shown just now. Please try again." });
  }
  return (
    <>
      <Button
        variant="quiet"
        pending={pending}
        onClick={() => void look()}
        aria-label={`Look at the page again: ${name}`}
      >
        Look at it again
      </Button>
      <Dialog title={`Shared: ${name}`} isOpen={faces !== null} onOpenChange={() => setFaces(null)}>
        {faces ? <SummarySheet faces={faces} level={2} /> : null}
        <div className="mt-4">
          <Button variant="quiet" onClick={() => setFaces(null)}>
            Close
          </Button>
        </div>
      </Dialog>
    </>
  );
}
