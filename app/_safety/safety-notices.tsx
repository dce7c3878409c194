"use client";

import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { type RulesHere, useRulesHere } from "#app/_safety/rules-here";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { Notice as UiNotice } from "#app/_ui/notice";
import { instantOfDate } from "#lib/base/time/instant";
import { withPending } from "#lib/diary/entries/with-pending";
import { hiddenDays, restDays } from "#lib/diary/health/hidden-days";
import { restOf, waysToRest } from "#lib/diary/health/rest-of";
import type { NoticePlace } from "#lib/diary/health/schema";
import { noticesOptions, type SaidNotices } from "#lib/insight/relevance/options";
import type { Notice, Subject } from "#lib/knowledge/safety/schema";
import { SafetyNotice } from "./safety-notice";

type Props = {
  /** What the screen is about; null asks about everything the person takes, eats and answered. */
  about: readonly Subject[] | null;
  place: NoticePlace;
  /** What the page has asked already: then it stands at once, and pushes nothing away under a finger by coming later. */
  initial?: SaidNotices;
};

/** Silence must not be read as "nothing speaks against it". */
export function CheckWaits() {
  return (
    <UiNotice level="info" title="The safety check waits for the connection">
      <p>
        Whether something here does not go with what you take or have is looked up as soon as Charley can be
        reached. Until then, please ask a pharmacist before you take something new.
      </p>
    </UiNotice>
  );
}

/**
 * What is said on a screen, and what the person has put away; null where the server cannot be asked and the rules are not at
 * hand.
 */
function useSaid({ about, place, initial }: Props): (SaidNotices & Pick<RulesHere, "noteShown">) | null {
  const { pending } = useOutbox();
  const { data, isError, isPlaceholderData, fetchStatus } = useQuery({
    ...noticesOptions(place, about),
    placeholderData: initial,
  });
  const isUnasked = (data === undefined || isPlaceholderData) && (isError || fetchStatus === "paused");
  const { isAhead, saidHere, putAway, noteShown } = useRulesHere(isUnasked);
  const away = withPending("put-away", data?.putAway ?? putAway, pending);
  // The server has not been asked, or has not heard of all that was changed here: the rules speak on this device.
  if (saidHere && (isUnasked || isAhead))
    return { said: saidHere({ about, place }), putAway: away, noteShown };
  return isUnasked ? null : { said: data?.said ?? [], putAway: away };
}

/** The gravest stands open, with every other STOP by its name; what is left unfolds. */
function Open({ open, actionsFor }: { open: readonly Notice[]; actionsFor: (notice: Notice) => ReactNode }) {
  const [first, ...others] = open;
  if (!first) return null;
  const stops = others.filter(({ level }) => level === "stop");
  const rest = others.filter(({ level }) => level !== "stop");
  return (
    <>
      <SafetyNotice notice={first} actions={actionsFor(first)} />
      {stops.map((notice) => (
        <Disclosure key={notice.id} summary={<span className="text-stop">{notice.title}</span>}>
          <SafetyNotice notice={notice} actions={actionsFor(notice)} />
        </Disclosure>
      ))}
      {rest.length > 0 ? (
        <Disclosure summary={rest.length === 1 ? "1 more note" : `${rest.length} more notes`}>
          <div className="space-y-3">
            {rest.map((notice) => (
              <SafetyNotice key={notice.id} notice={notice} actions={actionsFor(notice)} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

type Resting = { readonly notice: Notice; readonly since: string };

/** A STOP that rests keeps one line with its date; notes that were put away share one. */
function Resting({ resting }: { resting: readonly Resting[] }) {
  const known = resting.filter(({ notice }) => notice.level === "stop");
  const away = resting.filter(({ notice }) => notice.level !== "stop");
  return (
    <>
      {known.map(({ notice, since }) => (
        <Disclosure
          key={notice.id}
          summary={`Your doctor knows (${since.slice(0, 10)}): ${notice.title.charAt(0).toLowerCase()}${notice.title.slice(1)}`}
        >
          <SafetyNotice notice={notice} />
        </Disclosure>
      ))}
      {away.length > 0 ? (
        <Disclosure summary={away.length === 1 ? "1 note put away" : `${away.length} notes put away`}>
          <div className="space-y-3">
            {away.map(({ notice }) => (
              <SafetyNotice key={notice.id} notice={notice} />
            ))}
          </div>
        </Disclosure>
      ) : null}
    </>
  );
}

/**
 * The notices that belong to a screen, wherever it is: place it beside the subject. Draws nothing while there is nothing
 * to say. A warning or a note can be put away for a while; a STOP about what is taken rests once the doctor knows.
 */
export function SafetyNotices(props: Props) {
  const here = useSaid(props);
  const { save, help } = useOutbox();
  const { keptWithUndo } = useKeptWrites();

  async function rest({ id: rule, version }: Notice, days: number) {
    const id = uuid();
    const body = { rule, version, putAwayAt: instantOfDate(new Date()) };
    await keptWithUndo(save("put-away", id, body, 1), `Put away for ${days} days.`, () =>
      save("put-away", id, null, 2),
    );
  }

  function actionsFor(notice: Notice) {
    const way = waysToRest(notice, props.place);
    // A warning is put away by whoever it warns.
    if (way === null || help) return undefined;
    const days = way === "put-away" ? hiddenDays : restDays;
    return (
      <Button variant="quiet" onClick={() => void rest(notice, days)}>
        {way === "put-away" ? `Put away for ${days} days` : "My doctor knows"}
        <span className="sr-only">: {notice.title}</span>
      </Button>
    );
  }

  const said = here?.said ?? [];
  const at = { place: props.place, now: instantOfDate(new Date()) };
  const resting = said.flatMap((notice) => {
    const held = restOf(notice, here?.putAway ?? [], at);
    return held ? [{ notice, since: held.putAwayAt }] : [];
  });
  const open = said.filter((notice) => !resting.some((one) => one.notice === notice));
  // The server keeps what it has said itself.
  useEffect(() => here?.noteShown?.(open, props.place));
  if (here === null) return <CheckWaits />;
  if (said.length === 0) return null;
  return (
    <section aria-label="Safety" className="space-y-2">
      <Open open={open} actionsFor={actionsFor} />
      <Resting resting={resting} />
    </section>
  );
}
