"use client";

import { queryOptions, useQuery } from "@tanstack/react-query";
import { useOutbox } from "#app/_outbox/outbox-provider";
import { getHealthRecord } from "#lib/health/actions";
import type { HealthRecord } from "#lib/health/safety-facts";
import type { NoticePlace, PutAway } from "#lib/health/schema";
import type { Entity, Operation } from "#lib/outbox/schema";
import { withPending } from "#lib/outbox/with-pending";
import type { Notice, Subject } from "#lib/safety/schema";
import { instantOfDate } from "#lib/time/instant";

/** The rules and what they read, fetched while there is a connection: the rules themselves only once the page stands. */
const rulesAndRecord = queryOptions({
  queryKey: ["remedies", "rules"],
  queryFn: async () => {
    const [{ saidOn }, { signsNow }] = await Promise.all([
      import("#lib/health/said-on"),
      import("#lib/health/signs-now"),
    ]);
    const result = await getHealthRecord(null);
    if (!result.ok) throw new Error(result.message);
    return { ...result.value, saidOn, signsNow };
  },
  staleTime: 300_000,
});

const readByRules: ReadonlySet<Entity> = new Set<Entity>(["remedy", "health-answer", "leg-check"]);

/** For the room where the ledger is changed: keeps the rules at hand, in case the connection goes. */
export function useRulesAtHand(): void {
  useQuery(rulesAndRecord);
}

/** The answers with those laid over that still wait here; one that was taken back is no answer. */
function answersHere(told: HealthRecord["answers"], waiting: readonly Operation[]): HealthRecord["answers"] {
  const here = { ...told };
  for (const operation of waiting) {
    if (operation.entity !== "health-answer") continue;
    if (operation.body) here[operation.key] = operation.body.answer;
    else delete here[operation.key];
  }
  return here;
}

/**
 * What the rules say on this device, over what the server told and what still waits here; null where they are not at
 * hand. `isAhead`: this device knows something that the rules read and the server may not have heard of.
 */
export function useRulesHere(): {
  isAhead: boolean;
  saidHere: ((on: { about: readonly Subject[] | null; place: NoticePlace }) => Notice[]) | null;
  /** What she has put away, as the server told it with the record */
  putAway: readonly PutAway[];
} {
  const { pending, entries } = useOutbox();
  const { data } = useQuery({ ...rulesAndRecord, enabled: false });
  const isAhead = pending.some(({ entity }) => readByRules.has(entity));
  if (!data) return { isAhead, saidHere: null, putAway: [] };
  const { record, legChecks, putAway, saidOn, signsNow } = data;
  const here = {
    ...record,
    remedies: withPending("remedy", record.remedies, pending),
    answers: answersHere(
      record.answers,
      entries.map(({ operation }) => operation),
    ),
    redFlags: signsNow(withPending("leg-check", legChecks, pending), instantOfDate(new Date())),
  };
  return { isAhead, saidHere: (on) => saidOn(here, on), putAway };
}
