"use client";

import { useQuery } from "@tanstack/react-query";
import { useOutbox } from "#app/_device/outbox-provider";
import { instantOfDate } from "#lib/base/time/instant";
import type { Entity, Operation } from "#lib/diary/entries/schema";
import { withPending } from "#lib/diary/entries/with-pending";
import type { NoticePlace, PutAway } from "#lib/diary/health/schema";
import { getHealthRecord } from "#lib/insight/relevance/actions";
import type { HealthRecord } from "#lib/insight/relevance/safety-facts";
import type { Notice, Subject } from "#lib/knowledge/safety/schema";

const readByRules: ReadonlySet<Entity> = new Set<Entity>(["remedy", "health-answer", "leg-check"]);

/** The rules with what they read; `isWanted` false asks nobody for them. */
function useRules(isWanted: boolean) {
  const { opened, drafts } = useOutbox();
  const personId = opened?.person?.personId;
  return useQuery({
    queryKey: ["remedies", "rules"],
    // Fetched only once the page stands: no page needs them at first.
    queryFn: async () => {
      const { rulesAndRecord } = await import("#app/_safety/rules-and-record");
      return rulesAndRecord(getHealthRecord, { personId: personId ?? "", drafts });
    },
    staleTime: 300_000,
    // Whose they are is known once the outbox is open: what is read is kept for the person.
    enabled: isWanted && personId !== undefined,
  }).data;
}

/** For the rooms where what is taken is changed: keeps the rules at hand, in case the connection goes. */
export function useRulesAtHand(isWanted = true): void {
  useRules(isWanted);
}

/** The answers with those laid over that still wait here; one that was taken back is no answer. */
function searchOnDevice(
  told: HealthRecord["answers"],
  waiting: readonly Operation[],
): HealthRecord["answers"] {
  const here = { ...told };
  for (const operation of waiting) {
    if (operation.entity !== "health-answer") continue;
    if (operation.body) here[operation.key] = operation.body.answer;
    else delete here[operation.key];
  }
  return here;
}

export type RulesHere = {
  isAhead: boolean;
  saidHere: ((on: { about: readonly Subject[] | null; place: NoticePlace }) => Notice[]) | null;
  /** What the person has put away, as the server told it with the record */
  putAway: readonly PutAway[];
  /** Keeps that this device has shown them by itself; what was shown is kept, whoever spoke */
  noteShown?: (notices: readonly Notice[], place: NoticePlace) => void;
};

/**
 * What the rules say on this device, over what the server told and what still waits here; null where they are not at
 * hand. `isAhead`: this device knows something that the rules read and the server may not have heard of.
 * @param isWanted whether they are needed: the server cannot be asked
 */
export function useRulesHere(isWanted: boolean): RulesHere {
  const { pending, entries } = useOutbox();
  const data = useRules(isWanted);
  const isAhead = pending.some(({ entity }) => readByRules.has(entity));
  if (!data) return { isAhead, saidHere: null, putAway: [] };
  const { record, legChecks, putAway, noticesForScreen, currentRedFlags, noteShown } = data;
  const here = {
    ...record,
    remedies: withPending("remedy", record.remedies, pending),
    answers: searchOnDevice(
      record.answers,
      entries.map(({ operation }) => operation),
    ),
    redFlags: currentRedFlags(withPending("leg-check", legChecks, pending), instantOfDate(new Date())),
  };
  return { isAhead, saidHere: (on) => noticesForScreen(here, on), putAway, noteShown };
}
