"use client";

import { CloudOff, Smartphone } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import type { OutboxDialog } from "./outbox-dialog";
import { useOutbox } from "./outbox-provider";

/**
 * The dialog, once it is here. Fetched when the page stands, not with it: it should be here by the time there is no
 * connection. Where it could not come the page goes on without it, and it can be asked for again.
 */
function useDialog() {
  const [found, setFound] = useState<{ Dialog: typeof OutboxDialog } | null>(null);
  const ask = useCallback(
    () =>
      void import("./outbox-dialog").then(
        ({ OutboxDialog: Dialog }) => setFound({ Dialog }),
        () => undefined,
      ),
    [],
  );
  useEffect(ask, [ask]);
  return { Dialog: found?.Dialog ?? null, ask };
}

/** What goes out within this time is not worth a word: it would only flicker. */
const patience = 2_500;

/** Whether something has waited for a while, or needs her. */
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
  const { Dialog, ask } = useDialog();
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
  const Icon = isAway ? CloudOff : Smartphone;
  return (
    <>
      <div className="mx-auto flex max-w-5xl flex-col gap-2 px-4 lg:px-8 print:hidden">
        {status.keepsOnDevice ? null : (
          <Notice level="caution" title="This browser cannot keep entries" className="mt-4">
            Each entry goes straight to the server, so you need a connection to save. A private window or a
            full disk does this.
          </Notice>
        )}
        <Unclaimed />
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
            <Icon aria-hidden="true" className="size-5 shrink-0" />
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
