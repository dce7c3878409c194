"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useOutbox } from "#app/_device/outbox-provider";

/** Where something is written down. What is shown there stays, and nothing in it can be pressed. */
const written = /^\/(diary(\/\d|\/fill|$)|diet|remedies|settings|trends\/(experiment|watch))/;

/** What only whoever's diary it is begins and ends. */
const owners = /^\/(settings|trends\/(experiment|watch))/;

/** Around a page: for whoever may only see what it is about, the fields show what they hold and take nothing. */
export function ReadingRoom({ children }: { children: ReactNode }) {
  const { help } = useOutbox();
  const path = usePathname();
  const isToRead = help && (help.may === "both" ? owners : written).test(path);
  if (!isToRead || help.may === "write") return children;
  // The answers of health are buttons, and what they say is to be read.
  const look = path.startsWith("/settings") ? "min-w-0" : "reading min-w-0";
  return (
    <fieldset disabled className={look}>
      <legend className="sr-only">To read only</legend>
      {children}
    </fieldset>
  );
}

/** What is there for whoever's diary it is, and for no helper. */
export function ForOwner({ children }: { children: ReactNode }) {
  return useOutbox().help ? null : children;
}

/** What is there to write with: not for whoever may only see this diary. */
export function ForWriters({ children }: { children: ReactNode }) {
  return useOutbox().help?.may === "see" ? null : children;
}

/** What is there to read beside: not for whoever may only write. */
export function ForReaders({ children }: { children: ReactNode }) {
  return useOutbox().help?.may === "write" ? null : children;
}
