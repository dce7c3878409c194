"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentProps, type ReactNode, useCallback, useState } from "react";
import { OutboxProvider } from "#app/_device/outbox-provider";
import { ToastProvider } from "#app/_ui/toast";
import { staleScreens } from "#lib/diary/entries/kind-facts";
import type { Entity } from "#lib/diary/entries/schema";

type Props = Pick<ComponentProps<typeof OutboxProvider>, "person" | "hasHelpers"> & { children: ReactNode };

/** What every screen of the diary may count on: one cache of what was read, the way to write, and a place to say so. */
export function Providers({ person, hasHelpers = false, children }: Props) {
  const [client] = useState(
    () =>
      new QueryClient({
        defaultOptions: { queries: { staleTime: 30_000, retry: 1, networkMode: "offlineFirst" } },
      }),
  );
  const readAgain = useCallback(
    (entities: readonly Entity[]) => {
      const features = new Set(entities.flatMap(staleScreens));
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
      <OutboxProvider person={person} hasHelpers={hasHelpers} onSettled={readAgain} onMissed={readAllAgain}>
        <ToastProvider>{children}</ToastProvider>
      </OutboxProvider>
    </QueryClientProvider>
  );
}
