"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { useToast } from "#app/_ui/toast";
import { leaveHelp } from "#lib/people/helpers/actions";
import type { HelpedDiary } from "#lib/people/helpers/schema";
import { untilWords, youMayWords } from "#lib/people/helpers/words";

/** The diaries of others that one helps with, and a way out of each. */
export function HelpedList({ helped, timeZone }: { helped: readonly HelpedDiary[]; timeZone: string }) {
  const router = useRouter();
  const toast = useToast();
  const [pending, setPending] = useState<string | null>(null);
  async function leave({ id, whose }: HelpedDiary) {
    setPending(id);
    const left = await leaveHelp({ id });
    setPending(null);
    toast.show({ message: left.ok ? `You no longer help with the diary of ${whose}.` : left.message });
    router.refresh();
  }
  return (
    <ul className="divide-y divide-line">
      {helped.map((diary) => (
        <li key={diary.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <p className="wrap-anywhere font-semibold">{diary.whose}</p>
            <p className="text-sm text-soft">
              {youMayWords[diary.may]} {untilWords(diary.until, timeZone)}
            </p>
          </div>
          <Button
            variant="danger"
            pending={pending === diary.id}
            aria-label={`Stop helping ${diary.whose}`}
            onClick={() => void leave(diary)}
          >
            Stop helping
          </Button>
        </li>
      ))}
    </ul>
  );
}
