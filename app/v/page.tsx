import type { Metadata } from "next";
import { Mark } from "#app/_ui/mark";
import { Viewer } from "./viewer";

export const metadata: Metadata = {
  title: "A page that was shared with you",
  description: "Somebody shares a page with you.",
  robots: { index: false, follow: false, nocache: true, noarchive: true },
  referrer: "no-referrer",
};

/** Reads a SMART Health Link in the browser: the link stands behind the #, which no server is sent. */
export default function ViewerPage() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-3xl flex-col gap-5 px-4 py-10">
      <p className="flex items-center gap-2 font-semibold text-lg print:hidden">
        <Mark className="size-8 text-lamp" />
        Charley
      </p>
      <Viewer />
    </main>
  );
}
