"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { TextArea } from "#app/_ui/text-area";

/** The summary in a few plain lines, to paste into a clinic's record. Without a script it is marked and copied by hand. */
export function RecordText({ text }: { text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  async function copy() {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  }
  return (
    <div className="flex flex-col gap-3">
      <TextArea
        label="Plain text for a record"
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div>
        <Button variant="quiet" onClick={() => void copy()}>
          Copy the text
        </Button>
      </div>
      <p role="status" className="text-soft">
        {copied === true ? "Copied." : null}
        {copied === false ? "Your browser did not allow copying. Mark the text and copy it by hand." : null}
      </p>
    </div>
  );
}
