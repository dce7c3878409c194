"use client";

import { useEffect, useState } from "react";

type Standing = "unknown" | "works" | "missing";

async function workerWorks(): Promise<boolean> {
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    // A worker whose install failed never becomes ready; one that is being installed does so in a moment.
    const patience = new Promise<null>((resolve) => setTimeout(resolve, 15_000, null));
    return (await Promise.race([navigator.serviceWorker.ready, patience])) !== null;
  } catch {
    return false;
  }
}

/**
 * Makes the night screen open without a connection, and says so where that is not possible, before anybody relies on it.
 * Not while developing: a kept page would hide every change.
 */
export function RegisterWorker() {
  const [standing, setStanding] = useState<Standing>("unknown");
  useEffect(() => {
    if (process.env.NODE_ENV !== "production") return;
    let isHere = true;
    void workerWorks().then((works) => isHere && setStanding(works ? "works" : "missing"));
    return () => {
      isHere = false;
    };
  }, []);
  return standing === "missing" ? (
    <p role="status" className="px-2 text-soft">
      Here this screen opens only with a connection.
    </p>
  ) : null;
}
