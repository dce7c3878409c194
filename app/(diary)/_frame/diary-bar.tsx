"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { DiaryWords } from "#app/_device/diary-words";
import { onOtherDiary } from "#app/_device/other-diary";
import { useOutbox } from "#app/_device/outbox-provider";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { goToDiary } from "#app/(diary)/_frame/go-to-diary";
import type { HelpedDiary } from "#lib/people/helpers/schema";

type Props = {
  /** The diaries of others that this person helps with */
  helped: readonly HelpedDiary[];
  /** Which of them is open; null: the person's own */
  openId: string | null;
  personId: string;
};

/** On a page of another's diary: whether it may still be open. Drawn anew for each page. */
function StillOpen({ personId }: { personId: string }) {
  useEffect(() => {
    let isHere = true;
    fetch("/api/outbox")
      .then(async (response) => {
        const told: { personId?: unknown } = response.status === 200 ? await response.json() : {};
        if (isHere && response.status < 500 && told.personId !== personId) window.location.assign("/diary");
      })
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [personId]);
  return null;
}

/** Whose diary is open, and the way to the others; nothing for somebody who has one alone. */
export function DiaryBar({ helped, openId, personId }: Props) {
  const [going, setGoing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const path = usePathname();
  // The same that every screen goes by: the list of diaries may not have come.
  const { help } = useOutbox();
  useEffect(() => onOtherDiary("/diary"), []);
  if (helped.length === 0 && openId === null) return null;
  async function go(id: string | null) {
    setGoing(id ?? "own");
    setProblem(null);
    const why = await goToDiary(id);
    if (why === null) return;
    setGoing(null);
    setProblem(why);
  }
  return (
    <section
      aria-label="Which diary"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b bg-sunk px-4 py-2 lg:px-8 print:hidden"
    >
      {openId === null ? null : <StillOpen key={path} personId={personId} />}
      <DiaryWords whose={help?.whose ?? null} may={help?.may ?? null} />
      {openId === null ? null : (
        <Button variant="quiet" pending={going === "own"} onClick={() => void go(null)}>
          Back to your own diary
        </Button>
      )}
      {helped
        .filter(({ id }) => id !== openId)
        .map(({ id, whose }) => (
          <Button key={id} variant="quiet" pending={going === id} onClick={() => void go(id)}>
            Open the diary of {whose}
          </Button>
        ))}
      {problem ? <ErrorNote title="It was not opened" message={problem} /> : null}
    </section>
  );
}
