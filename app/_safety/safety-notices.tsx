"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { type RulesHere, useRulesHere } from "#app/_safety/rules-here";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { Notice as UiNotice } from "#app/_ui/notice";
import { instantOfDate } from "#lib/base/time/instant";
import { withPending } from "#lib/diary/entries/with-pending";
import { hiddenDays } from "#lib/diary/health/hidden-days";
import { isDismissed } from "#lib/diary/health/is-dismissed";
import type { NoticePlace, PutAway } from "#lib/diary/health/schema";
import { getNotices } from "#lib/insight/relevance/actions";
import type { Notice, Subject } from "#lib/knowledge/safety/schema";
import { SafetyNotice } from "./safety-notice";

/** What the rules say on a screen, and what she has put away of it. */
export type Said = { readonly said: readonly Notice[]; readonly putAway: readonly PutAway[] };

type Props = {
  /** What the screen is about; null asks about everything she takes, eats and answered. */
  about: readonly Subject[] | null;
  place: NoticePlace;
  /** What the page has asked already: then it stands at once, and pushes nothing away under a finger by coming later. */
  initial?: Said;
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

/** What is said on a screen, and what she has put away; null where the server cannot be asked and the rules are not at hand. */
function useSaid({ about, place, initial }: Props): (Said & Pick<RulesHere, "noteShown">) | null {
  const { pending } = useOutbox();
  const { data, isError, isPlaceholderData, fetchStatus } = useQuery({
    queryKey: ["remedies", "notices", place, about],
    queryFn: async (): Promise<Said> => {
      const result = await getNotices({ about: about ? [...about] : null, place });
      if (!result.ok) throw new Error(result.message);
      return result.value;
    },
    placeholderData: initial,
    staleTime: 300_000,
  });
  const isUnasked = (data === undefined || isPlaceholderData) && (isError || fetchStatus === "paused");
  const { isAhead, saidHere, putAway, noteShown } = useRulesHere(isUnasked);
  const away = withPending("put-away", data?.putAway ?? putAway, pending);
  // The server has not been asked, or has not heard of all that was changed here: the rules speak on this device.
  if (saidHere && (isUnasked || isAhead))
    return { said: saidHere({ about, place }), putAway: away, noteShown };
  return isUnasked ? null : { said: data?.said ?? [], putAway: away };
}

/**
 * The notices that belong to a screen, wherever it is: place it beside the subject. Draws nothing while there is nothing
 * to say. A STOP cannot be put away; a warning or a note can, for a while.
 */
export function SafetyNotices(props: Props) {
  const here = useSaid(props);
  const { save } = useOutbox();
  const { keptWithUndo } = useKeptWrites();

  async function putAway({ id: rule, version }: Notice) {
    const id = uuid();
    const body = { rule, version, putAwayAt: instantOfDate(new Date()) };
    await keptWithUndo(save("put-away", id, body, 1), `Put away for ${hiddenDays} days.`, () =>
      save("put-away", id, null, 2),
    );
  }

  const said = here?.said ?? [];
  const hidden = said.filter((notice) => isDismissed(notice, here?.putAway ?? []));
  const open = said.filter((notice) => !hidden.includes(notice));
  // The server keeps what it has said itself.
  useEffect(() => here?.noteShown?.(open, props.place));
  if (here === null) return <CheckWaits />;
  if (said.length === 0) return null;
  return (
    <div className="space-y-4">
      {open.map((notice) => (
        <SafetyNotice
          key={notice.id}
          notice={notice}
          actions={
            notice.level === "stop" || notice.id === "S18" ? undefined : (
              <Button variant="quiet" onClick={() => void putAway(notice)}>
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
