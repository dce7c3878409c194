"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { DataTable } from "#app/_ui/data-table";
import { LinkButton } from "#app/_ui/link-button";
import { differences } from "#lib/diary/entries/differences";
import { entryFieldWords } from "#lib/diary/entries/entry-field-words";
import { operationWords } from "#lib/diary/entries/operation-words";
import { useOutbox } from "./outbox-provider";
import type { Entry } from "./storage";

/**
 * Everything that waits, what holds it up, and the person's way on with each. Nothing here can be thrown away by accident.
 */
export function OutboxList({ onEmpty }: { onEmpty: () => void }) {
  const { entries, status, sendNow } = useOutbox();
  if (entries.length === 0) {
    return (
      <div className="flex flex-col gap-4">
        <p>Nothing waits. The server has everything.</p>
        <Button onClick={onEmpty}>Close</Button>
      </div>
    );
  }
  const queue = entries.map(({ operation }) => operation);
  return (
    <div className="flex flex-col gap-4">
      {status.link === "signed-out" ? (
        <>
          <p>
            You are signed out. Sign in as the same person and these entries are sent; nobody else can see
            them.
          </p>
          <LinkButton href="/sign-in">Sign in</LinkButton>
        </>
      ) : null}
      <ul className="flex flex-col divide-y divide-line border-line border-y">
        {entries.map((entry) => (
          <li key={entry.seq} className="py-3">
            <p className="font-semibold">{operationWords(entry.operation, queue)}</p>
            <HeldUp entry={entry} />
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-3">
        {entries.some(({ state }) => state !== "choose") ? (
          <Button onClick={() => void sendNow()} pending={status.link === "sending"}>
            Send now
          </Button>
        ) : null}
        <Button variant="quiet" onClick={() => download(entries)}>
          Save a copy as a file
        </Button>
      </div>
    </div>
  );
}

function HeldUp({ entry }: { entry: Entry }) {
  const { choose } = useOutbox();
  if (entry.state === "choose") {
    return (
      <div className="mt-2 flex flex-col gap-3">
        <p>This was changed somewhere else meanwhile. Which one is right?</p>
        {entry.current?.body === null || entry.operation.body === null ? (
          <p>
            {entry.current?.body === null
              ? "It was deleted there."
              : "You deleted it here; it was changed there."}
          </p>
        ) : (
          <DataTable
            caption="What differs"
            columns={[
              { key: "label", header: "What", cell: ({ label }) => label },
              { key: "mine", header: "On this device", cell: ({ mine }) => mine },
              { key: "theirs", header: "Elsewhere", cell: ({ theirs }) => theirs },
            ]}
            rows={differences(
              entry.operation.body,
              entry.current?.body,
              entryFieldWords(entry.operation.entity),
            )}
            rowKey={({ label }) => label}
          />
        )}
        <div className="flex flex-wrap gap-3">
          <Button variant="quiet" onClick={() => void choose(entry, "mine")}>
            Keep this device's
          </Button>
          <Button variant="quiet" onClick={() => void choose(entry, "theirs")}>
            Keep the one from elsewhere
          </Button>
        </div>
      </div>
    );
  }
  if (entry.state === "needs-you") return <NotTaken entry={entry} />;
  return <p className="text-soft">Waits to be sent.</p>;
}

/** What the server does not take: to be tried again, or, asked twice, to be given up. */
function NotTaken({ entry }: { entry: Entry }) {
  const { choose, tryAgain } = useOutbox();
  const [isAsking, setIsAsking] = useState(false);
  const why = Object.values(entry.fields ?? {}).join(" ");
  return (
    <div className="mt-2 flex flex-col gap-3">
      <p>
        The server did not take this one. {why || "What it changes is gone, or cannot be changed from here."}{" "}
        It stays here.
      </p>
      {isAsking ? (
        <p>Remove it, and what you changed in it since, for good? It is kept nowhere else.</p>
      ) : null}
      <div className="flex flex-wrap gap-3">
        {isAsking ? (
          <>
            <Button variant="danger" onClick={() => void choose(entry, "theirs")}>
              Remove for good
            </Button>
            <Button variant="quiet" onClick={() => setIsAsking(false)}>
              Keep it here
            </Button>
          </>
        ) : (
          <>
            <Button variant="quiet" onClick={() => void tryAgain(entry)}>
              Try again
            </Button>
            <Button variant="quiet" onClick={() => setIsAsking(true)}>
              Remove from this device
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

/** The person's entries in their hands, whatever becomes of this browser. */
function download(entries: readonly Entry[]): void {
  const text = JSON.stringify(
    entries.map(({ operation }) => operation),
    null,
    2,
  );
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "charley-waiting-entries.json";
  link.click();
  URL.revokeObjectURL(url);
}
