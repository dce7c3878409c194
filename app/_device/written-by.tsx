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

/** An entry as it is shown; `rev` undefined or 0: nothing was written yet. */
type Shown = { readonly entryKey: string; readonly rev: number | undefined };

/** Who wrote an entry, where it was somebody who helps with the diary. Nothing for what its owner wrote. */
export function WrittenBy({ entity, ...shown }: Shown & { entity: Entity }) {
  return <WrittenByEach entity={entity} entries={[shown]} />;
}

/** The same of several that are shown as one, each sentence once. */
export function WrittenByEach({ entity, entries }: { entity: Entity; entries: readonly Shown[] }) {
  const { help, hasHelpers } = useOutbox();
  const written = entries.flatMap(({ entryKey, rev }) => (rev ? [{ key: entryKey, rev }] : []));
  const { data = [] } = useQuery({
    queryKey: ["written-by", entity, written],
    queryFn: () =>
      Promise.all(written.map(async ({ key }) => theirs(await writersOf({ entity, key }), { entity, key }))),
    enabled: written.length > 0 && hasHelpers && help?.may !== "write",
  });
  const sentences = data.flatMap((writer, at) => {
    const rev = written[at]?.rev ?? 0;
    return writer && writer.rev <= rev ? [writerWords(writer, rev)] : [];
  });
  return [...new Set(sentences)].map((sentence) => (
    <p key={sentence} className="text-sm text-soft">
      {sentence}
    </p>
  ));
}
