"use client";

import { type ReactNode, useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";

type Props = { title: string; secret: string; children?: ReactNode };

/** Something that is shown now and never again. */
export function SecretOnce({ title, secret, children }: Props) {
  const [copied, setCopied] = useState(false);
  return (
    <div role="status" className="mt-4">
      <Notice level="good" title={title}>
        <p className="text-soft">It is shown only now: whoever has it can use it.</p>
        <code className="mt-2 block select-all break-all rounded-md bg-sunk p-3 text-sm">{secret}</code>
        {/* Browsers offer the clipboard only over https or on the machine itself; the text above can be selected anywhere. */}
        {globalThis.navigator?.clipboard ? (
          <Button
            variant="quiet"
            className="mt-3"
            onClick={async () => {
              await navigator.clipboard.writeText(secret);
              setCopied(true);
            }}
          >
            {copied ? "Copied" : "Copy"}
          </Button>
        ) : null}
        {children}
      </Notice>
    </div>
  );
}
