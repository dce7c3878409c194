"use client";

import { useQuery } from "@tanstack/react-query";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import type { getAskedDays } from "#lib/insight/experiments/actions";
import { askedDaysOptions } from "#lib/insight/experiments/options";
import { AskedDay } from "./asked-day";

/** What a running experiment asks today, on the screen the person opens every day. Draws nothing while none runs. */
export function AskedToday({ first }: { first: Awaited<ReturnType<typeof getAskedDays>> }) {
  const { data, refetch } = useQuery({
    ...askedDaysOptions,
    initialData: first,
  });
  const { place, keep } = useKeptFocus<HTMLDivElement>(data);
  const running = data.ok ? data.value : null;
  if (!running || running.asked.length === 0) return null;
  const afterAnswer = () => {
    keep();
    void refetch();
  };
  return (
    <Card title={`Your experiment: ${running.name.toLowerCase()}`}>
      <div ref={place} tabIndex={-1} className="outline-none">
        {running.asked.map((asked) => (
          <AskedDay key={asked.day} id={running.id} asked={asked} onChanged={afterAnswer} />
        ))}
      </div>
      <LinkButton href="/trends/experiment" className="mt-4">
        How it stands
      </LinkButton>
    </Card>
  );
}
