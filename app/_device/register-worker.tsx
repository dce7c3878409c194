"use client";

import { useEffect, useState } from "react";
import { workerWorks } from "./worker";

/** Makes the night screen open without a connection, and says so where that is not possible, before anybody relies on it. */
export function RegisterWorker() {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    let isHere = true;
    void workerWorks().then((works) => isHere && setMissing(!works));
    return () => {
      isHere = false;
    };
  }, []);
  return isMissing ? (
    <p role="status" className="px-2 text-soft">
      Here this screen opens only with a connection.
    </p>
  ) : null;
}
