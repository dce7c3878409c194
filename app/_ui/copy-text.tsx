"use client";

import { useState } from "react";
import { Button } from "./button";
import { TextField } from "./text-field";

/** A text to take along, by one press, or by hand where the browser does not allow that. */
export function CopyText({ label, text, button }: { label: string; text: string; button: string }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  async function copy() {
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setCopied(done ?? false);
  }
  return (
    <div className="flex flex-col gap-4">
      <TextField label={label} readOnly value={text} onFocus={(event) => event.target.select()} />
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => void copy()}>{button}</Button>
      </div>
      <p role="status" className="text-soft">
        {copied === true ? "Copied." : null}
        {copied === false
          ? "Your browser did not allow copying. Press on the text and copy it by hand."
          : null}
      </p>
    </div>
  );
}
