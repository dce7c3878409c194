"use client";

import { useEffect } from "react";

/** Another diary was opened in this browser since this page came: it is loaded whole, as that one's. */
export function LoadAgain() {
  useEffect(() => window.location.assign("/diary"), []);
  return (
    <p role="status" className="p-4">
      Another diary is open now. One moment.
    </p>
  );
}
