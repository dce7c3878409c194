"use client";

import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { Card } from "#app/_ui/card";
import { ChooseFile } from "./choose-file";
import { FileTold } from "./file-told";
import { OwnDiary } from "./own-diary";
import { PlannedFile } from "./planned-file";
import type { Times } from "./reading";
import { useReading } from "./use-reading";

type Props = Times;

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

/** Three steps on one page: the file, what Charley takes it for, and what of it is written. Each can be gone back to. */
export function ImportView(times: Props) {
  const client = useQueryClient();
  const { file, progress, problem, choose, paste, stop, lead, leftOut } = useReading(times);
  const written = () => void client.invalidateQueries();
  return (
    <>
      <Card title="1. What you have">
        <ChooseFile
          progress={progress}
          problem={problem}
          onFile={(chosen) => void choose(chosen)}
          onPaste={(text) => void paste(text)}
          onStop={stop}
        />
      </Card>
      {file?.own ? (
        <Shown key={file.reading}>
          <Card title="2. Your exported diary">
            <OwnDiary text={file.own} onWritten={written} />
          </Card>
        </Shown>
      ) : null}
      {file?.proposal ? (
        <Shown key={file.reading}>
          <Card title="2. What it is">
            <FileTold file={file} proposal={file.proposal} onLead={lead} leftOut={leftOut} />
          </Card>
        </Shown>
      ) : null}
      {file?.proposal ? (
        <PlannedFile
          key={`plan ${file.reading}`}
          name={file.name}
          reading={file.reading}
          proposal={file.proposal}
          leftOut={leftOut}
          onWritten={written}
        />
      ) : null}
    </>
  );
}
