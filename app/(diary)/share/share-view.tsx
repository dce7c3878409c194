"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";
import type { Result } from "#lib/base/result";
import { getShares } from "#lib/exchange/summary/actions";
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
};

/** Choose, look, then make a link or print: nothing leaves the diary before it was seen. */
export function ShareView({ first, name, timeZone, isHome }: Props) {
  const client = useQueryClient();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  // A link belongs to the page it was made of: the next page begins without one.
  const [pages, setPages] = useState(0);
  const show = (next: Prepared | null) => {
    setPages((before) => before + 1);
    setPrepared(next);
  };
  const { data, isError, refetch } = useQuery({
    queryKey: ["shares"],
    queryFn: () => getShares({}),
    initialData: first,
  });
  const readAgain = () => void client.invalidateQueries({ queryKey: ["shares"] });
  return (
    <>
      <div className="print:hidden">
        <PageHeader
          title="Share with your doctor"
          sentence="One page: your nights in numbers, what you take, what you tried, and your question. You see it first; then print it or make a private link."
        />
        <Card title="What goes on the page">
          <RequestForm name={name} onPrepared={show} />
        </Card>
      </div>
      {prepared ? (
        <SheetPreview
          key={pages}
          prepared={prepared}
          shares={data.ok ? data.value : []}
          isHome={isHome}
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
