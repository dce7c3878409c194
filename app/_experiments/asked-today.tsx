"use client";

import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { AskedDay } from "./asked-day";
import type { Asked } from "./use-asked";

/** What a running experiment asks today, on the screen the person opens every day. Draws nothing while none runs. */
export function AskedToday({ running }: { running: Asked }) {
  const { place, keep } = useKeptFocus<HTMLDivElement>(running?.asked);
  if (!running || (running.asked.length === 0 && !running.isUntold)) return null;
  return (
    <Card title={`Your experiment: ${running.name.toLowerCase()}`}>
      <div ref={place} tabIndex={-1} className="outline-none">
        {running.isUntold ? (
          <p className="mt-4 max-w-read">
            What this turn asks is drawn, and this device is told it only when the turn’s pair begins. That
            needs a connection.
          </p>
        ) : null}
        {running.asked.map((asked) => (
          <AskedDay key={asked.day} id={running.id} asked={asked} onAnswer={keep} />
        ))}
      </div>
      <LinkButton href="/trends/experiment" className="mt-4">
        How it stands
      </LinkButton>
    </Card>
  );
}
