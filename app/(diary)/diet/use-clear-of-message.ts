"use client";

import { useEffect, useRef } from "react";
import type { DietEntry } from "#lib/diary/diet/schema";

/** As long as a message that offers to undo stays. */
const messageMs = 10_000;
/** Whatever of these the person does, where the page stands is the person's again. */
const moves = ["wheel", "touchmove", "keydown", "pointerdown"] as const;

/**
 * Brings rows that stand low on the screen, or come to stand there, above the message. Ends by itself with the message, or
 * with whatever the person does next; gives the way to end it sooner.
 */
function keepClear(rows: readonly Element[]): () => void {
  const observer = new IntersectionObserver((seen) => {
    for (const { isIntersecting, boundingClientRect, target } of seen) {
      // How far is the row's own scroll margin; one that is in the clear stays where it is.
      if (isIntersecting && boundingClientRect.top > window.innerHeight / 2)
        target.scrollIntoView({ block: "nearest" });
    }
  });
  const end = () => {
    observer.disconnect();
    clearTimeout(timer);
    for (const move of moves) window.removeEventListener(move, end);
  };
  const timer = setTimeout(end, messageMs);
  for (const move of moves) window.addEventListener(move, end, { passive: true });
  for (const row of rows) observer.observe(row);
  return end;
}

/**
 * Keeps what the person has just written down, or changed, clear of the message that says so: on a phone it stands over the
 * lower third of the page. Rows out of sight stay there. `kept` is what the server knows: what it has told was not written
 * just now.
 */
export function useClearOfMessage(entries: readonly DietEntry[], kept: readonly DietEntry[]) {
  const list = useRef<HTMLDivElement>(null);
  const before = useRef<readonly DietEntry[]>([]);
  const end = useRef<(() => void) | null>(null);
  useEffect(() => {
    const known = new Set([...before.current, ...kept].map(({ id, rev }) => `${id} ${rev}`));
    before.current = entries;
    // Without a touch or a key since the page was opened it waits from before.
    if (!navigator.userActivation?.hasBeenActive) return;
    const rows = entries.flatMap(({ id, rev }) =>
      known.has(`${id} ${rev}`) ? [] : (list.current?.querySelector(`[data-entry="${id}"]`) ?? []),
    );
    if (rows.length === 0) return;
    end.current?.();
    end.current = keepClear(rows);
  }, [entries, kept]);
  return list;
}
