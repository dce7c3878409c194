"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { KeptNote } from "#app/_device/kept-note";
import type { OpenedReading } from "#app/_device/kept-reading";
import { refetchUntilFresh } from "#app/_device/refetch-until-fresh";
import { useKeptReading } from "#app/_device/use-kept-reading";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";
import type { Result } from "#lib/base/result";
import type { Operation } from "#lib/diary/entries/schema";
import { sharesOptions } from "#lib/exchange/summary/options";
import type { ShareListed } from "#lib/exchange/summary/queries";
import type { Prepared } from "./prepared";
import { RequestForm } from "./request-form";
import { ShareList } from "./share-list";
import { SheetPreview } from "./sheet-preview";

type Props = {
  first: Result<ShareListed[]>;
  name: string | null;
  timeZone: string;
  /** Its links open only in this home. */
  isHome: boolean;
  /** How this device opened it by itself; null where the server sent it */
  opened?: OpenedReading | null;
  /** Why no code for a clinic can be made here; null where it can. */
  whyNoCode?: string | null;
};

/** Nothing is laid over the list: a link is made and ended at the server alone. */
const nothingWaits: readonly Operation[] = [];

/** What is kept of this page. */
export type KeptShares = Pick<Props, "name" | "timeZone" | "isHome"> & { readonly shares: ShareListed[] };

/** The list of links, read with the page, and again until the server tells it where this device opened it. */
function useShares({ first, name, timeZone, isHome, opened = null }: Props) {
  const { data, dataUpdatedAt, isError, refetch } = useQuery({
    ...sharesOptions,
    initialData: first,
    ...refetchUntilFresh(opened),
  });
  const told = useMemo(
    (): KeptShares | null => (data.ok ? { shares: data.value, name, timeZone, isHome } : null),
    [data, name, timeZone, isHome],
  );
  useKeptReading("shares", nothingWaits, { told, readAt: dataUpdatedAt });
  return { data, isError, refetch, asKept: opened && dataUpdatedAt === opened.readAt ? opened : null };
}

/** Choose, look, then make a link or print: nothing leaves the diary before it was seen. */
export function ShareView(props: Props) {
  const { name, timeZone, isHome, whyNoCode = null } = props;
  const client = useQueryClient();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  // A link belongs to the page it was made of: the next page begins without one.
  const [pages, setPages] = useState(0);
  const show = (next: Prepared | null) => {
    setPages((before) => before + 1);
    setPrepared(next);
  };
  const { data, isError, refetch, asKept } = useShares(props);
  const readAgain = () => void client.invalidateQueries({ queryKey: sharesOptions.queryKey });
  return (
    <>
      <div className="print:hidden">
        {asKept ? <KeptNote readAt={asKept.readAt} /> : null}
        <PageHeader
          title="Share with your doctor"
          sentence="One page: your nights in numbers, what you take, what you tried, and your question. You see it first; then print it or make a private link."
        />
        <Card title="What goes on the page">
          {asKept ? (
            <p>A page for your doctor is made at the server: that needs a connection.</p>
          ) : (
            <RequestForm name={name} onPrepared={show} />
          )}
        </Card>
      </div>
      {prepared ? (
        <SheetPreview
          key={pages}
          prepared={prepared}
          shares={data.ok ? data.value : []}
          isHome={isHome}
          whyNoCode={whyNoCode}
          onShared={readAgain}
        />
      ) : null}
      <div className="mt-6 print:hidden">
        <Card title="Links you made">
          {isError || !data.ok ? (
            <ErrorNote
              title="Your links did not load"
              message="They are safe. Check the connection and try again."
              onRetry={() => void refetch()}
            />
          ) : (
            <ShareList shares={data.value} timeZone={timeZone} onEnded={readAgain} />
          )}
        </Card>
      </div>
    </>
  );
}
