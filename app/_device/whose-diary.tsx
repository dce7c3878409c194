"use client";

import { DiaryWords } from "#app/_device/diary-words";
import { useOutbox } from "./outbox-provider";

/** On a page that knows nobody: whose diary this device writes in, for who has been in more than one. */
export function WhoseDiary() {
  const { help, opened } = useOutbox();
  if (!help && !opened?.person?.hasOthers) return null;
  return (
    <div className="border-line border-b bg-sunk px-4 py-2 lg:px-8 print:hidden">
      <DiaryWords whose={help?.whose ?? null} may={help?.may ?? null} />
    </div>
  );
}
