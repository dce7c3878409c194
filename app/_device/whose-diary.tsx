"use client";

import { DiaryWords } from "#app/_device/diary-words";
import { useOutbox } from "./outbox-provider";

/** On a page that knows nobody: whose diary this device writes in, where it is somebody else's. */
export function WhoseDiary() {
  const { help } = useOutbox();
  if (!help) return null;
  return (
    <div className="border-line border-b bg-sunk px-4 py-2 lg:px-8 print:hidden">
      <DiaryWords whose={help.whose} may={help.may} />
    </div>
  );
}
