"use client";

import { type ChangeEvent, useState } from "react";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { ErrorNote } from "#app/_ui/error-note";
import { TextArea } from "#app/_ui/text-area";
import { TextField } from "#app/_ui/text-field";

type Props = {
  /** How much of the file is read, from 0 to 1; null: none is being read */
  progress: number | null;
  problem: string | null;
  onFile: (file: File) => void;
  onPaste: (text: string) => void;
  onStop: () => void;
};

const mostPasted = 2_000_000;

export function ChooseFile({ progress, problem, onFile, onPaste, onStop }: Props) {
  const [text, setText] = useState("");
  function chosen({ target }: ChangeEvent<HTMLInputElement>) {
    const [picked] = target.files ?? [];
    if (picked) onFile(picked);
    // The same file, put right, can be chosen again.
    target.value = "";
  }
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="A file"
        hint="CSV, Excel, OpenDocument, JSON, XML or ZIP. It is read on this device; nothing is written before you say so."
        type="file"
        onChange={chosen}
      />
      <Disclosure summary="Or paste cells">
        <div className="flex flex-col items-start gap-3">
          <div className="w-full">
            <TextArea
              label="Cells from a spreadsheet, or lines of text"
              rows={5}
              value={text}
              maxLength={mostPasted}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
          <Button variant="quiet" disabled={text.trim() === ""} onClick={() => onPaste(text)}>
            Read what I pasted
          </Button>
        </div>
      </Disclosure>
      {progress === null ? null : (
        <div role="status" className="flex flex-col items-start gap-2">
          <progress value={progress} max={1} aria-label="Reading the file" className="w-full accent-lamp" />
          <Button variant="quiet" onClick={onStop}>
            Stop reading
          </Button>
        </div>
      )}
      {problem ? <ErrorNote title="The file could not be read" message={problem} /> : null}
    </div>
  );
}
