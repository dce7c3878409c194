"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { useToast } from "#app/_ui/toast";
import { getNotices, hideNotice } from "#lib/health/actions";
import { hiddenDays } from "#lib/health/hidden-days";
import type { NoticePlace } from "#lib/health/schema";
import type { Notice, Subject } from "#lib/safety/schema";
import { SafetyNotice } from "./safety-notice";

type Shown = Notice & { readonly hidden: boolean };

type Props = {
  /** What the screen is about; null asks about everything she takes, eats and answered. */
  about: readonly Subject[] | null;
  place: NoticePlace;
};

/**
 * The notices that belong to a screen, wherever it is: place it beside the subject. Draws nothing while there is nothing
 * to say. A STOP cannot be put away; a warning or a note can, for a while.
 */
export function SafetyNotices({ about, place }: Props) {
  const key = ["remedies", "notices", place, about] as const;
  const client = useQueryClient();
  const toast = useToast();
  const { data } = useQuery({
    queryKey: key,
    queryFn: async (): Promise<Shown[]> => {
      const result = await getNotices({ about: about ? [...about] : null, place });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    staleTime: 300_000,
  });
  const said = data ?? [];
  const open = said.filter((notice) => !notice.hidden);
  const hidden = said.filter((notice) => notice.hidden);

  async function hide(notice: Shown) {
    const result = await hideNotice({ rule: notice.id, version: notice.version }).catch(() => null);
    toast.show({
      message: result?.ok
        ? `Put away for ${hiddenDays} days.`
        : (result?.message ?? "Charley cannot be reached just now. The note stays."),
    });
    await client.invalidateQueries({ queryKey: key });
  }

  if (said.length === 0) return null;
  return (
    <div className="space-y-4">
      {open.map((notice) => (
        <SafetyNotice
          key={notice.id}
          notice={notice}
          actions={
            notice.level === "stop" || notice.id === "S18" ? undefined : (
              <Button variant="quiet" onClick={() => void hide(notice)}>
                Put away for {hiddenDays} days<span className="sr-only">: {notice.title}</span>
              </Button>
            )
          }
        />
      ))}
      {hidden.length > 0 ? (
        <Disclosure summary={hidden.length === 1 ? "1 note put away" : `${hidden.length} notes put away`}>
          <div className="space-y-4">
            {hidden.map((notice) => (
              <SafetyNotice key={notice.id} notice={notice} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </div>
  );
}
