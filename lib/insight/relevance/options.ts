import { queryOptions } from "@tanstack/react-query";
import { valueOrThrow } from "#lib/base/result";
import type { NoticePlace, PutAway } from "#lib/diary/health/schema";
import type { Notice, Subject } from "#lib/knowledge/safety/schema";
import { getNotices } from "./actions";

/** What the rules say on a screen, and what the person has put away of it. */
export type SaidNotices = { readonly said: readonly Notice[]; readonly putAway: readonly PutAway[] };

/** @param about null: whatever the rules say */
export const noticesOptions = (place: NoticePlace, about: readonly Subject[] | null) =>
  queryOptions({
    queryKey: ["remedies", "notices", place, about],
    queryFn: async (): Promise<SaidNotices> =>
      valueOrThrow(await getNotices({ about: about ? [...about] : null, place })),
    staleTime: 300_000,
  });
