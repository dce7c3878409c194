"use client";

import { useQuery } from "@tanstack/react-query";
import { useOutbox } from "#app/_device/outbox-provider";
import { Button } from "#app/_ui/button";
import { EmptyState } from "#app/_ui/empty-state";
import { PageHeader } from "#app/_ui/page-header";
import { useToast } from "#app/_ui/toast";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { entryWords } from "#lib/diary/entries/operation-words";
import { binOptions, type Deleted } from "#lib/diary/entries/options";

/** What lies in the bin, without what was brought back on this device. */
function useBin(initial: readonly Deleted[]): Deleted[] {
  const { pending } = useOutbox();
  const { data } = useQuery({
    ...binOptions,
    initialData: initial,
  });
  const isBack = ({ entity, key, rev }: Deleted) =>
    pending.some((one) => one.entity === entity && one.key === key && one.rev > rev && one.body !== null);
  return data.filter((one) => !isBack(one));
}

/** What was deleted and can still be brought back. */
export function BinView({ initial, timeZone }: { initial: readonly Deleted[]; timeZone: string }) {
  const { save } = useOutbox();
  const toast = useToast();
  const left = useBin(initial);
  const { place, keep } = useKeptFocus<HTMLDivElement>(left.length);
  const restore = async (one: Deleted) => {
    keep();
    try {
      await save(one.entity, one.key, one.body, one.rev + 1);
      toast.show({ message: `Brought back: ${entryWords(one)}` });
    } catch {
      toast.show({ message: "Not brought back: there is no connection. It is still here." });
    }
  };
  return (
    <>
      <PageHeader
        title="Deleted entries"
        up={{ href: "/diary", label: "Diary" }}
        sentence={
          left.length === 0
            ? undefined
            : `${grouped(left.length)} ${left.length === 1 ? "entry" : "entries"} deleted in the last 30 days.`
        }
      />
      <div ref={place} tabIndex={-1} className="outline-none" />
      {left.length === 0 ? (
        <EmptyState title="Nothing is in the bin">
          What you delete can be brought back from here for 30 days.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-md border border-line bg-raised">
          {left.map((one) => (
            <li
              key={`${one.entity} ${one.key}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3"
            >
              <span className="min-w-52 flex-1">
                {entryWords(one)}
                <span className="block text-sm text-soft">
                  deleted on {dateWords(livedCalendarDate(one.deletedAt, timeZone))}
                </span>
              </span>
              <Button variant="quiet" onClick={() => void restore(one)}>
                Bring back
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
