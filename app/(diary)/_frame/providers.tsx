"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentProps, type ReactNode, useCallback, useState } from "react";
import { OutboxProvider } from "#app/_device/outbox-provider";
import { ToastProvider } from "#app/_ui/toast";
import type { Entity } from "#lib/diary/entries/schema";

/** Which of what was read is out of date once the server has taken an entry. Query keys begin with these. */
const readFrom = {
  cramp: ["nights", "bin", "trends"],
  night: ["nights", "bin", "trends"],
  "diet-entry": ["diet", "bin", "trends"],
  "diet-day": ["diet", "bin", "trends"],
  dose: ["remedies", "diet", "bin", "trends"],
  remedy: ["remedies", "diet", "bin", "trends"],
  "health-answer": ["remedies", "bin", "trends"],
  "leg-check": ["remedies", "bin"],
  "put-away": ["remedies"],
  "own-food": ["foods", "diet", "bin", "trends"],
  "saved-meal": ["diet", "bin"],
  favourite: ["diet"],
  "diet-habits": ["remedies", "diet", "trends"],
} as const satisfies Record<Entity, readonly string[]>;

type Props = { person: ComponentProps<typeof OutboxProvider>["person"]; children: ReactNode };

/** What every screen of the diary may count on: one cache of what was read, the way to write, and a place to say so. */
export function Providers({ person, children }: Props) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 30_000, retry: 1, networkMode: "offlineFirst" } },
      }),
  );
  const readAgain = useCallback(
    (entities: readonly Entity[]) => {
      const features = new Set(entities.flatMap((entity): readonly string[] => readFrom[entity]));
      for (const feature of features) {
        const isRead = client.getQueryCache().find({ queryKey: [feature], exact: false }) !== undefined;
        // A page that comes to life later starts from what it was sent, which may be older than this entry. The trends are
        // dear to read twice, and are looked at, not waited for.
        if (!isRead && feature !== "trends") client.setQueryDefaults([feature], { refetchOnMount: "always" });
        void client.invalidateQueries({ queryKey: [feature] });
      }
    },
    [client],
  );
  const readAllAgain = useCallback(() => {
    // Also what has not come to life yet, and will start from what the page was sent.
    const { queries } = client.getDefaultOptions();
    client.setDefaultOptions({ queries: { ...queries, refetchOnMount: "always" } });
    void client.invalidateQueries();
  }, [client]);
  return (
    <QueryClientProvider client={client}>
      <OutboxProvider person={person} onSettled={readAgain} onMissed={readAllAgain}>
        <ToastProvider>{children}</ToastProvider>
      </OutboxProvider>
    </QueryClientProvider>
  );
}
