"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { KeptNote } from "#app/_device/kept-note";
import type { OpenedReading } from "#app/_device/kept-reading";
import { useOutbox } from "#app/_device/outbox-provider";
import { useRulesAtHand } from "#app/_safety/rules-here";
import { EmptyState } from "#app/_ui/empty-state";
import { LinkButton } from "#app/_ui/link-button";
import { here } from "#app/_ui/open-in-place";
import { PageHeader } from "#app/_ui/page-header";
import { Skeleton } from "#app/_ui/skeleton";
import { usePageFocus } from "#app/_ui/use-page-focus";
import { NewRemedyForm } from "#app/(diary)/remedies/new-remedy-form";
import { RemediesHome } from "#app/(diary)/remedies/remedies-home";
import { RemedyView } from "#app/(diary)/remedies/remedy-view";
import type { RemediesView } from "#lib/diary/remedies/schema";
import type { SaidNotices } from "#lib/insight/relevance/options";
import { type RemediesState, useRemedies } from "./use-remedies";

/** Not among what the server told, nor among what waits on this device. */
function NotOnTheList() {
  const { status, help } = useOutbox();
  if (!status.ready) return <Skeleton lines={4} />;
  return (
    <>
      <PageHeader title="Remedy" up={{ ...here("/remedies"), label: "Remedies" }} />
      <EmptyState
        title="This remedy is not on your list"
        action={help?.may === "see" ? null : <LinkButton href="/bin">Deleted entries</LinkButton>}
      >
        What you took off the list lies with the deleted entries for 30 days.
      </EmptyState>
    </>
  );
}

type Props = {
  initial: RemediesView;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedReading | null;
  /** What the page has asked the rules already, of the part of the room with this address */
  notices?: { readonly part: string; readonly said: SaidNotices };
};

/**
 * The ledger, a new remedy and a single one: one room, told apart by the address, so that going from one to the other asks
 * nothing of the server.
 */
export function RemediesRoom({ initial, opened = null, notices }: Props) {
  const state = useRemedies(initial, opened);
  const part = usePathname().split("/")[2] ?? "";
  const isChange = useSearchParams().get("kind") === "change";
  const newTitle = isChange ? "Mark a change" : "Add a remedy";
  usePageFocus(part, part === "" ? "Remedies" : part === "new" ? newTitle : "Remedy");
  useRulesAtHand();
  return (
    <>
      {state.asKept ? <KeptNote readAt={state.asKept.readAt} /> : null}
      <Part part={part} state={state} notices={notices?.part === part ? notices.said : undefined} />
    </>
  );
}

function Part({ part, state, notices }: { part: string; state: RemediesState; notices?: SaidNotices }) {
  const { remedies, day } = state.view;
  const isChange = useSearchParams().get("kind") === "change";
  if (part === "") return <RemediesHome state={state} notices={notices} />;
  if (part === "new" && isChange) {
    return (
      <>
        <PageHeader
          title="Mark a change"
          up={{ ...here("/remedies"), label: "Remedies" }}
          sentence="Your nights before that day and from it on are held against each other, as with a remedy."
        />
        <NewRemedyForm key="change" today={day} kind="change" saveWords="Mark it" />
      </>
    );
  }
  if (part === "new") {
    return (
      <>
        <PageHeader
          title="Add a remedy"
          up={{ ...here("/remedies"), label: "Remedies" }}
          sentence="A name is enough. Fill in the rest when the pack is at hand."
        />
        <NewRemedyForm today={day} />
      </>
    );
  }
  const remedy = remedies.find(({ id }) => id === part);
  return remedy ? <RemedyView key={part} remedy={remedy} today={day} notices={notices} /> : <NotOnTheList />;
}
