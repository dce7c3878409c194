"use client";

import { useQuery } from "@tanstack/react-query";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { PageHeader } from "#app/_ui/page-header";
import { useKeptFocus } from "#app/_ui/use-kept-focus";
import type { Result } from "#lib/base/result";
import { watchOptions } from "#lib/insight/watch/options";
import type { WatchPage, WatchReport } from "#lib/insight/watch/report";
import { expectationWords } from "#lib/insight/watch/words";
import { LeaveWatch } from "./leave-watch";
import { NewWatchForm } from "./new-watch-form";

function Told({ watch }: { watch: WatchReport }) {
  return (
    <div className="max-w-read space-y-2">
      <p className="font-semibold">{expectationWords[watch.expects].asked}</p>
      <p>{watch.sentence}</p>
      <p className="text-soft">{watch.plan}</p>
    </div>
  );
}

function Earlier({ earlier }: { earlier: readonly WatchReport[] }) {
  if (earlier.length === 0) return null;
  return (
    <Card title="Named before">
      <ul className="space-y-6">
        {earlier.map((watch) => (
          <li key={watch.id}>
            <h3 className="font-semibold">{watch.name}</h3>
            <Told watch={watch} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** One suspect or hope, named before its nights: what is watched, what could be, and everything that ever was. */
export function WatchView({ first }: { first: Result<WatchPage> }) {
  const { data, refetch } = useQuery({
    ...watchOptions,
    initialData: first,
  });
  const { place, keep } = useKeptFocus<HTMLElement>(data);
  // The form, or the button, will be gone: what became of it stands where it stood.
  const afterTurn = () => {
    keep({ scroll: true });
    void refetch();
  };
  return (
    <>
      <PageHeader
        title="Watch this"
        up={{ href: "/trends", label: "Trends" }}
        sentence="One thing you suspect, or hope for, named before its answer can be known. It is tested alone, and looked at once."
      />
      {data.ok ? (
        <section ref={place} tabIndex={-1} aria-label="What you watch" className="space-y-6 outline-none">
          {data.value.current ? (
            <Card title={data.value.current.name}>
              <Told watch={data.value.current} />
              <LeaveWatch id={data.value.current.id} onLeft={afterTurn} />
            </Card>
          ) : (
            <NewWatchForm page={data.value} onStarted={afterTurn} />
          )}
          <Earlier earlier={data.value.earlier} />
        </section>
      ) : (
        <ErrorNote
          title="What you watch did not load"
          message={data.message}
          onRetry={() => void refetch()}
        />
      )}
    </>
  );
}
