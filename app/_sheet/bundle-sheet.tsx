"use client";

import { Button } from "#app/_ui/button";
import type { BundleView } from "#lib/exchange/summary/shl/bundle-view";
import { NarrativeView } from "./narrative-view";
import "./sheet.css";

function saveFile({ title, base64 }: BundleView["files"][number]) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  Object.assign(document.createElement("a"), {
    href,
    download: `${title.replace(/[^\w]+/g, "-")}.pdf`,
  }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

/** A bundle as its viewer reads it: the words of its sections, and the PDFs inside it. */
export function BundleSheet({ view }: { view: BundleView }) {
  return (
    <>
      {view.files.length > 0 ? (
        <div className="flex flex-wrap gap-3 print:hidden">
          {view.files.map((file) => (
            <Button key={file.title} variant="quiet" onClick={() => saveFile(file)}>
              Save as PDF: {file.title}
            </Button>
          ))}
        </div>
      ) : null}
      <article className="sheet">
        <h1 className="title">{view.title}</h1>
        {view.sections.map((section) => (
          <section key={section.title} className="band">
            <h2>{section.title}</h2>
            {section.divs.map((div) => (
              <NarrativeView key={div} div={div} />
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
