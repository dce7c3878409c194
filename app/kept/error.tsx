"use client";

import { useEffect } from "react";
import { forgetReadings } from "#app/_device/kept-reading";
import { NotKept } from "#app/kept/not-kept";

/** What an older version kept and this one cannot show is worth no more than nothing: it is read anew with a connection. */
export default function KeptError() {
  useEffect(() => void forgetReadings(null), []);
  return (
    <main className="mx-auto max-w-read px-4 py-6">
      <NotKept />
    </main>
  );
}
