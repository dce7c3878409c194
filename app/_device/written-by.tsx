"use client";

import { useQuery } from "@tanstack/react-query";
import { getWriters } from "#lib/diary/entries/actions";
import type { Entity } from "#lib/diary/entries/schema";
import type { Writer } from "#lib/diary/revisions/queries";
import { writerWords } from "#lib/people/helpers/words";
import { useOutbox } from "./outbox-provider";

type Slot = { readonly entity: Entity; readonly key: string };

/** What is asked for in one breath is asked of the server in one go. */
let next: { readonly slots: Slot[]; readonly answer: Promise<readonly Writer[]> } | null = null;
const most = 200;

function writersOf(slot: Slot): Promise<readonly Writer[]> {
  if (next && next.slots.length < most) {
    next.slots.push(slot);
    return next.answer;
  }
  const slots = [slot];
  const answer = new Promise((resolve) => setTimeout(resolve, 0)).then(async () => {
    next = null;
    const told = await getWriters({ entries: slots });
    return told.ok ? told.value : [];
  });
  next = { slots, answer };
  return answer;
}

const theirs = (writers: readonly Writer[], { entity, key }: Slot) =>
  writers.find((one) => one.entity === entity && one.key.toLowerCase() === key.toLowerCase()) ?? null;

type Props = { entity: Entity; entryKey: string; rev: number | undefined };

/** Who wrote an entry, where it was somebody who helps with the diary. Nothing for what its owner wrote. */
export function WrittenBy({ entity, entryKey, rev }: Props) {
  const { help, hasHelpers } = useOutbox();
  const { data } = useQuery({
    queryKey: ["written-by", entity, entryKey, rev],
    queryFn: async () => theirs(await writersOf({ entity, key: entryKey }), { entity, key: entryKey }),
    enabled: rev !== undefined && hasHelpers && help?.may !== "write",
  });
  if (!data || rev === undefined || data.rev > rev) return null;
  return <p className="text-sm text-soft">{writerWords(data, rev)}</p>;
}
