"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import { Card } from "#app/_ui/card";
import { type FileMatching, type FileRows, guessedMatching } from "#lib/exchange/transfer/read-rows";
import { ChooseFile } from "./choose-file";
import type { ChosenFile } from "./chosen-file";
import { ImportRows } from "./import-rows";
import { MatchColumns } from "./match-columns";

type Props = { timeZone: string; nightStartHour: number };

/** What has come below the button that was pressed is gone to: on a phone it stands out of sight. */
function Shown({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-4 outline-none">
      {children}
    </div>
  );
}

/** Three steps on one page: the file, what its columns are, and what is added. Each can be gone back to. */
export function ImportView({ timeZone, nightStartHour }: Props) {
  const client = useQueryClient();
  const [file, setFile] = useState<ChosenFile | null>(null);
  const [matching, setMatching] = useState<FileMatching | null>(null);
  const [read, setRead] = useState<{ rows: FileRows; reading: string } | null>(null);

  function choose(chosen: ChosenFile | null) {
    setFile(chosen);
    setMatching(chosen && guessedMatching(chosen.kind, chosen.table));
    setRead(null);
  }
  function match(next: FileMatching) {
    setMatching(next);
    setRead(null);
  }
  const written = () => {
    for (const key of ["imports", "nights", "diet", "trends"])
      void client.invalidateQueries({ queryKey: [key] });
  };

  return (
    <>
      <Card title="1. The file">
        <ChooseFile file={file} onChoose={choose} />
      </Card>
      {file && matching ? (
        <Card title="2. What the columns are">
          <MatchColumns
            file={file}
            matching={matching}
            onMatch={match}
            onRead={(rows) => setRead({ rows, reading: uuidv7() })}
            isRead={read !== null}
            timeZone={timeZone}
            nightStartHour={nightStartHour}
          />
        </Card>
      ) : null}
      {file && read ? (
        <Shown key={read.reading}>
          <Card title="3. What is added">
            <ImportRows file={file} {...read} timeZone={timeZone} onWritten={written} />
          </Card>
        </Shown>
      ) : null}
    </>
  );
}
