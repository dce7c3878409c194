"use client";

import { useEffect, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import type { Glimpse, Lead } from "#lib/exchange/recognition/lead";
import type { Opened } from "#lib/exchange/recognition/open-file";
import type { Proposal, Skipped } from "#lib/exchange/recognition/schema";
import { Reading, type Times } from "./reading";

/** A file as it was read: each reading of it has an id of its own. */
export type ReadFile = {
  readonly name: string;
  readonly reading: string;
  readonly own: string | null;
  readonly proposal: Proposal | null;
  readonly tables: readonly Glimpse[];
};

const failed = "Something in it could not be read. Your diary is as it was. Try it saved in another form.";

function readFile(name: string, opened: Opened): ReadFile {
  const reading = uuidv7();
  return opened.own === null
    ? { name, reading, own: null, proposal: opened.proposal, tables: opened.tables }
    : { name, reading, own: opened.own, proposal: null, tables: [] };
}

/** The file that is being brought in, from when it is chosen: read beside the page, and again as the person leads it. */
export function useReading(times: Times) {
  const worker = useRef<Reading | null>(null);
  const [file, setFile] = useState<ReadFile | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => () => worker.current?.end(), []);

  async function read(name: string, open: (reading: Reading) => Promise<Opened>) {
    worker.current?.end();
    const own = new Reading();
    worker.current = own;
    setFile(null);
    setProblem(null);
    setProgress(0);
    const opened = await open(own).catch(() => null);
    if (worker.current !== own) return;
    setProgress(null);
    if (opened) setFile(readFile(name, opened));
    else setProblem(failed);
  }

  async function lead(table: number, how: Lead) {
    const proposal = await worker.current?.led(table, how).catch(() => null);
    if (proposal) setFile((before) => before && { ...before, reading: uuidv7(), proposal });
    else setProblem(failed);
  }

  return {
    file,
    progress,
    problem,
    choose: (chosen: File) =>
      read(chosen.name, (reading) =>
        reading.open(chosen, times, (bytes) => setProgress(Math.min(1, bytes / Math.max(1, chosen.size)))),
      ),
    paste: (text: string) => read("Pasted cells", (reading) => reading.paste(text, times)),
    stop: () => {
      worker.current?.end();
      worker.current = null;
      setProgress(null);
    },
    lead,
    leftOut: (reasons: readonly Skipped[]) => worker.current?.leftOut(reasons) ?? Promise.resolve(""),
  };
}
