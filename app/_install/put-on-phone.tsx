"use client";

import { useEffect, useState } from "react";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { installSteps, phoneBrowser } from "./install-steps";

const seenKey = "charley phone steps seen";

const isInstalled = () => window.matchMedia("(display-mode: standalone)").matches;

function wasSeen(): boolean {
  try {
    return localStorage.getItem(seenKey) !== null;
  } catch {
    return true;
  }
}

/**
 * The steps of this browser to put Charley beside the other apps. Nothing where it stands there already.
 * @param once shown until it is put away, on this device
 */
export function PutOnPhone({ once = false }: { once?: boolean }) {
  const [browser, setBrowser] = useState<ReturnType<typeof phoneBrowser> | null>(null);
  useEffect(() => {
    if (isInstalled() || (once && wasSeen())) return;
    setBrowser(phoneBrowser(navigator.userAgent, navigator.maxTouchPoints));
  }, [once]);
  if (browser === null) return null;
  const putAway = () => {
    localStorage.setItem(seenKey, "yes");
    setBrowser(null);
  };
  return (
    <Card title={browser === "other" ? "Put Charley on your phone" : "Put Charley on this phone"}>
      <ol className="list-decimal space-y-1 pl-6">
        {installSteps[browser].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {once ? (
        <Button variant="plain" size="inline" className="mt-3" onClick={putAway}>
          Not now
        </Button>
      ) : null}
    </Card>
  );
}
