"use client";

import { useCallback, useEffect, useState } from "react";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_device/outbox-provider";
import { deviceZone } from "#lib/base/time/device-zone";
import { type Instant, instantOfDate } from "#lib/base/time/instant";
import type { CrampBody, Side } from "#lib/diary/nights/schema";
import { endedCramp, isStillRunning, tappedCramp } from "#lib/diary/nights/tapped-cramp";

type Tapped = { readonly id: string; readonly rev: number; readonly body: CrampBody };

/** The last thing that was done, and what taking it back would write. */
export type Done = {
  readonly what: "began" | "ended" | "undone";
  readonly at: Instant;
  readonly cramp: Tapped;
  readonly where: "keeping" | "phone" | "server" | "nowhere";
};

const undoSeconds = 10;

function rightNow(): Instant {
  return instantOfDate(new Date());
}

/** True for as long as the last thing done can be taken back. */
function useCanUndo(done: Done | null): boolean {
  const [canUndo, setCanUndo] = useState(false);
  useEffect(() => {
    if (!done || done.what === "undone") return;
    setCanUndo(true);
    const timer = setTimeout(() => setCanUndo(false), undoSeconds * 1000);
    return () => clearTimeout(timer);
  }, [done]);
  return canUndo;
}

/** The cramp that is going on and the last write about one, and the way to write the next. */
function useWrites() {
  const { save, opened } = useOutbox();
  const [running, setRunning] = useState<Tapped | null>(null);
  const [done, setDone] = useState<Done | null>(null);

  useEffect(() => {
    if (opened?.running && isStillRunning(opened.running.body, rightNow())) setRunning(opened.running);
  }, [opened]);

  const write = useCallback(
    async (what: Done["what"], at: Instant, cramp: Tapped, body: CrampBody | null) => {
      const next = { ...cramp, rev: cramp.rev + 1, body: body ?? { ...cramp.body, running: false } };
      setRunning(body?.running ? next : null);
      setDone({ what, at, cramp: next, where: "keeping" });
      const settle = (where: Done["where"]) =>
        setDone((now) => (now?.cramp === next ? { ...now, where } : now));
      try {
        settle(await save("cramp", next.id, body, next.rev, body?.running ? { ...next, body } : undefined));
      } catch {
        settle("nowhere");
      }
    },
    [save],
  );
  return { running, done, write };
}

/** What can be done on the night screen: a cramp begins, it is over, take that back. */
export function useTonight() {
  const { opened, entries } = useOutbox();
  const { running, done, write } = useWrites();
  const canUndo = useCanUndo(done);

  const began = useCallback(
    (side: Side) => {
      const at = rightNow();
      const { nightStartHour, timeZone = "UTC" } = opened?.person ?? {};
      const body = tappedCramp({ instant: at, timeZone: deviceZone(timeZone), nightStartHour, side });
      void write("began", at, { id: uuid(), rev: 0, body }, body);
    },
    [opened, write],
  );

  const ended = useCallback(() => {
    const at = rightNow();
    if (running) void write("ended", at, running, endedCramp(running.body, at));
  }, [running, write]);

  const undo = useCallback(() => {
    if (!done) return;
    const { cramp, what } = done;
    const before = { ...cramp.body, running: true, durationSeconds: null };
    void write("undone", rightNow(), cramp, what === "ended" ? before : null);
  }, [done, write]);

  /** The same write once more, with the time of the first tap. */
  const again = useCallback(() => {
    if (!done) return;
    const { what, at, cramp } = done;
    void write(what, at, { ...cramp, rev: cramp.rev - 1 }, what === "undone" ? null : cramp.body);
  }, [done, write]);

  const waits = entries.some(({ operation }) => operation.key === done?.cramp.id);
  const isSent = done?.where === "server" || (done?.where === "phone" && !waits);
  return { running, done, canUndo, isSent, began, ended, undo, again };
}
