"use client";

import { useQuery } from "@tanstack/react-query";
import { TriedItem } from "#app/_tried/tried-item";
import { Card } from "#app/_ui/card";
import { triedOptions } from "#lib/insight/trends/options";
import { triedWhen } from "#lib/insight/trends/tried/words";

/** What the nights say of one remedy, each time it was begun. Without a connection the rest of the page stands by itself. */
export function TriedOfRemedy({ remedyId, title }: { remedyId: string; title: string }) {
  const { data } = useQuery(triedOptions(remedyId));
  if (!data?.ok || data.value.length === 0) return null;
  return (
    <Card title={title}>
      <ul className="space-y-8">
        {data.value.map((tried) => (
          <li key={tried.startedOn}>
            <h3 className="font-semibold first-letter:uppercase">{triedWhen(tried)}</h3>
            <div className="mt-1">
              <TriedItem tried={tried} />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
