"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { ErrorNote } from "#app/_ui/error-note";
import { useToast } from "#app/_ui/toast";
import type { Result } from "#lib/base/result";
import { grouped } from "#lib/base/text/grouped";
import { dateWords } from "#lib/base/time/date-words";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { takeOutImport } from "#lib/exchange/transfer/actions";
import { importsOptions } from "#lib/exchange/transfer/options";
import type { ImportListed } from "#lib/exchange/transfer/schema";
import { takenOutWords } from "./taken-out-words";

/** The files read in so far. Each can be taken out as a whole. */
const nounsOf = {
  nights: ["night", "nights"],
  foods: ["food", "foods"],
  file: ["entry", "entries"],
} as const;

export function PastImports({ first, timeZone }: { first: Result<ImportListed[]>; timeZone: string }) {
  const { data, isError, refetch } = useQuery({
    ...importsOptions,
    initialData: first,
  });
  if (isError || !data.ok) {
    return (
      <ErrorNote
        title="Your earlier imports did not load"
        message="They are safe. Check the connection and try again."
        onRetry={() => void refetch()}
      />
    );
  }
  if (data.value.length === 0) return null;
  return (
    <Card title="Files you brought in">
      <ul className="flex flex-col divide-y divide-line">
        {data.value.map((one) => (
          <PastImport key={one.id} one={one} timeZone={timeZone} />
        ))}
      </ul>
    </Card>
  );
}

function PastImport({ one, timeZone }: { one: ImportListed; timeZone: string }) {
  const client = useQueryClient();
  const toasts = useToast();
  const [pending, setPending] = useState(false);
  async function takeOut() {
    setPending(true);
    const undone = await takeOutImport({ id: one.id }).catch(() => null);
    setPending(false);
    toasts.show({
      message: undone?.ok
        ? takenOutWords(undone.value)
        : (undone?.message ?? "That did not go through; please try again."),
    });
    for (const queryKey of [importsOptions.queryKey, ["nights"], ["diet"], ["trends"]])
      void client.invalidateQueries({ queryKey });
  }
  const [noun, nouns] = nounsOf[one.kind];
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 py-3">
      <div>
        <p className="font-semibold">{one.fileName}</p>
        <p className="text-soft">
          {grouped(one.entries)} {one.entries === 1 ? noun : nouns} on{" "}
          {dateWords(livedCalendarDate(one.createdAt, timeZone))}
          {one.undone ? ", taken out again" : ""}
        </p>
        {one.undone || one.stoppedAfter === null ? null : (
          <p className="text-soft">
            It is not finished: it is written up to {dateWords(one.stoppedAfter, { year: true })}. Choose the
            same file again, and only the rest is written.
          </p>
        )}
      </div>
      {one.undone ? null : (
        <Button variant="quiet" pending={pending} onClick={() => void takeOut()}>
          Take it out<span className="sr-only">: {one.fileName}</span>
        </Button>
      )}
    </li>
  );
}
