"use client";

import { CloudOff } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { useOutbox } from "./outbox-provider";

type Parts = typeof import("./outbox-dialog");

/**
 * The dialog, and what is seldom asked, once they are here. Fetched when the page stands, not with it: they should be here by
 * the time there is no connection. Where they could not come the page goes on without them, and asks again for the dialog.
 */
function useLaterParts() {
  const [parts, setParts] = useState<Parts | null>(null);
  const ask = useCallback(() => void import("./outbox-dialog").then(setParts, () => undefined), []);
  useEffect(ask, [ask]);
  return { Dialog: parts?.OutboxDialog, Notices: parts?.OutboxNotices, ask };
}

/** What goes out within this time is not worth a word: it would only flicker. */
const patience = 2_500;

/** Whether something has waited for a while, or needs the person. */
function useIsHeldUp(waiting: number, isCertain: boolean): boolean {
  const [hasWaited, setHasWaited] = useState(false);
  const waits = waiting > 0;
  useEffect(() => {
    if (!waits) return setHasWaited(false);
    const timer = setTimeout(() => setHasWaited(true), patience);
    return () => clearTimeout(timer);
  }, [waits]);
  return waits && (isCertain || hasWaited);
}

/**
 * What is not yet where it belongs, always in sight while there is any: how many entries wait, why, and what to do. It
 * floats, so that nothing moves under a finger. Shows nothing when the server has everything.
 */
export function OutboxStatus() {
  const { status, entries } = useOutbox();
  const [isOpen, setIsOpen] = useState(false);
  const { Dialog, Notices, ask } = useLaterParts();
  const asks = entries.filter(({ state }) => state !== "waiting").length;
  const isAway = status.link === "unreachable" || status.link === "signed-out";
  const isShown = useIsHeldUp(status.waiting, isAway || asks > 0);
  const waits = status.waiting === 1 ? "1 entry waits" : `${status.waiting} entries wait`;
  const reason =
    status.link === "signed-out"
      ? "Sign in to send"
      : asks > 0
        ? `${asks} need${asks === 1 ? "s" : ""} you`
        : status.link === "unreachable"
          ? "No connection"
          : "Being sent";
  return (
    <>
      <div className="mx-auto flex max-w-5xl flex-col gap-2 px-4 lg:px-8 print:hidden">
        {Notices ? <Notices /> : null}
      </div>
      <div
        role="status"
        className="fixed bottom-22 left-4 z-30 lg:right-6 lg:bottom-6 lg:left-auto print:hidden"
      >
        {isShown ? (
          <button
            type="button"
            onClick={() => {
              setIsOpen(true);
              if (!Dialog) ask();
            }}
            className="flex min-h-target items-center gap-2 rounded-md border border-edge bg-raised px-3 py-1 text-left text-sm leading-tight"
          >
            {isAway ? <CloudOff aria-hidden="true" className="size-5 shrink-0" /> : null}
            <span>
              {waits}
              <span className="block text-soft">{reason}</span>
            </span>
          </button>
        ) : null}
      </div>
      {Dialog ? <Dialog isOpen={isOpen} onOpenChange={setIsOpen} /> : null}
    </>
  );
}
