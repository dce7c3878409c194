"use client";

import { type QueryKey, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRulesHere } from "#app/_safety/rules-here";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { Notice as UiNotice } from "#app/_ui/notice";
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

/** Silence must not be read as "nothing speaks against it". */
function CheckWaits() {
  return (
    <UiNotice level="info" title="The safety check waits for the connection">
      <p>
        Whether something here does not go with what you take or have is looked up as soon as Charley can be
        reached. Until then, please ask a pharmacist before you take something new.
      </p>
    </UiNotice>
  );
}

/** What is said on a screen; null where the server cannot be asked and the rules are not at hand. */
function useSaid({ about, place }: Props): { key: QueryKey; said: readonly Shown[] | null } {
  const key = ["remedies", "notices", place, about] as const;
  const { isAhead, saidHere } = useRulesHere();
  const { data, isError, fetchStatus } = useQuery({
    queryKey: key,
    queryFn: async (): Promise<Shown[]> => {
      const result = await getNotices({ about: about ? [...about] : null, place });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    staleTime: 300_000,
  });
  const isUnasked = data === undefined && (isError || fetchStatus === "paused");
  if (!saidHere || !(isUnasked || isAhead)) return { key, said: isUnasked ? null : (data ?? []) };
  // The server has not been asked, or has not heard of all that was changed here: the rules speak on this device.
  const isHidden = ({ id, version, level }: Notice) =>
    level !== "stop" && data?.some((one) => one.hidden && one.id === id && one.version === version) === true;
  return {
    key,
    said: saidHere({ about, place }).map((notice) => ({ ...notice, hidden: isHidden(notice) })),
  };
}

/**
 * The notices that belong to a screen, wherever it is: place it beside the subject. Draws nothing while there is nothing
 * to say. A STOP cannot be put away; a warning or a note can, for a while.
 */
export function SafetyNotices(props: Props) {
  const { key, said } = useSaid(props);
  const client = useQueryClient();
  const toast = useToast();

  async function hide(notice: Shown) {
    const result = await hideNotice({ rule: notice.id, version: notice.version }).catch(() => null);
    toast.show({
      message: result?.ok
        ? `Put away for ${hiddenDays} days.`
        : (result?.message ?? "Charley cannot be reached just now. The note stays."),
    });
    await client.invalidateQueries({ queryKey: key });
  }

  if (said === null) return <CheckWaits />;
  if (said.length === 0) return null;
  const open = said.filter((notice) => !notice.hidden);
  const hidden = said.filter((notice) => notice.hidden);
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
