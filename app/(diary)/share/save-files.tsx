"use client";

import { useState } from "react";
import { Button } from "#app/_ui/button";
import { Disclosure } from "#app/_ui/disclosure";
import { ErrorNote } from "#app/_ui/error-note";
import { makeFile } from "#lib/exchange/summary/actions";
import type { FileForm } from "#lib/exchange/summary/face-file";
import type { Snapshot } from "#lib/exchange/summary/snapshot";

/** Letter where it is what printers hold, A4 everywhere else. */
const usualPaper = () => (/-(?:US|CA|MX|PH|CL|CO|VE)\b/.test(navigator.language) ? "letter" : "a4");

function hand(file: { name: string; type: string; base64: string }) {
  const bytes = Uint8Array.from(atob(file.base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: file.type }));
  const link = Object.assign(document.createElement("a"), { href: address, download: file.name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** One tap each: the page as a PDF, as one file that opens from an e-mail, or on paper from this browser. */
export function SaveFiles({ snapshot }: { snapshot: Snapshot }) {
  const [pending, setPending] = useState<FileForm | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  async function save(form: FileForm) {
    setPending(form);
    const made = await makeFile({ snapshot, form, paper: usualPaper() }).catch(() => null);
    setPending(null);
    setProblem(made?.ok ? null : (made?.message ?? "The file could not be made just now. Please try again."));
    if (made?.ok) hand(made.value);
  }
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-read">
        One or two sheets, to print, to show on your phone or to send along. Whoever gets the file can keep
        it.
      </p>
      {problem ? <ErrorNote title="There is no file" message={problem} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button pending={pending === "pdf"} onClick={() => void save("pdf")}>
          Save as PDF
        </Button>
        <Button variant="quiet" pending={pending === "html"} onClick={() => void save("html")}>
          Save as HTML file
        </Button>
        <Button variant="quiet" onClick={() => window.print()}>
          Print the page
        </Button>
      </div>
      <Disclosure summary="For a clinic's computer system (FHIR)">
        <p className="mb-3 max-w-read">
          The same page as data that health record systems can take in. If you are asked which one: the
          document is an International Patient Summary; the collection also holds the PDF.
        </p>
        <div className="flex flex-wrap gap-3">
          <Button
            variant="quiet"
            pending={pending === "fhir-document"}
            onClick={() => void save("fhir-document")}
          >
            Save as FHIR document
          </Button>
          <Button
            variant="quiet"
            pending={pending === "fhir-collection"}
            onClick={() => void save("fhir-collection")}
          >
            Save as FHIR collection
          </Button>
        </div>
      </Disclosure>
    </div>
  );
}
