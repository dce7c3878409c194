"use client";

import { useEffect, useState } from "react";
import { onOtherDiary } from "#app/_device/other-diary";
import { useOutbox } from "#app/_device/outbox-provider";
import { RegisterWorker } from "#app/_device/register-worker";
import { Link } from "#app/_ui/link";
import { livedClock } from "#lib/base/time/lived-time";
import type { Side } from "#lib/diary/nights/schema";
import { Aftermath } from "./aftermath";
import { useTonight } from "./use-tonight";

const target =
  "flex flex-1 flex-col items-center justify-center gap-2 rounded-md border border-edge bg-raised p-4 text-center text-ink focus-visible:outline-offset-[-6px]";

const sideWords = { left: "left leg", right: "right leg", both: "both legs" } as const;

/** Near-black, one thing to press, and the truth about where it is kept. */
export function NightScreen() {
  const { status, opened, help } = useOutbox();
  const tonight = useTonight();
  const { running, done } = tonight;
  // What is nowhere yet would be gone with the page: it goes to the diary that is named above.
  const canLoadAgain = done?.where !== "keeping" && done?.where !== "nowhere";
  useEffect(() => (canLoadAgain ? onOtherDiary("/tonight") : undefined), [canLoadAgain]);
  return (
    <div
      data-theme="night"
      className="flex h-dvh min-h-[26rem] flex-col max-[15em]:h-auto max-[15em]:min-h-dvh gap-2 bg-paper p-2 text-base"
    >
      <h1 className="sr-only">Tonight</h1>
      {help ? (
        <WhoseNight whose={help.whose} isReader={help.may === "see"} />
      ) : opened?.person?.hasOthers ? (
        <p className="px-2 py-1 text-ink">This is your own diary.</p>
      ) : null}
      <main className="flex min-h-0 flex-1 flex-col gap-2 max-[15em]:min-h-min">
        {running ? (
          <button type="button" onClick={tonight.ended} className={target}>
            <span className="text-2xl text-lamp">It’s over</span>
            <span className="text-soft">
              Cramp, {sideWords[running.body.side ?? "both"]}, since{" "}
              {running.body.onset === null ? "" : livedClock(running.body.onset, running.body.timeZone)}
            </span>
          </button>
        ) : help?.may === "see" ? null : (
          <Targets isReady={status.ready} onTap={tonight.began} />
        )}
      </main>
      <Aftermath tonight={tonight} />
      <Footing isQuiet={done !== null} />
      <RegisterWorker />
      {opened && !opened.person ? (
        <p className="px-2 text-soft">
          Nobody has signed in on this phone yet. What you tap waits here until someone does and says it is
          theirs.
        </p>
      ) : null}
    </div>
  );
}

/** In somebody else's diary a tap is never taken for one's own. */
function WhoseNight({ whose, isReader }: { whose: string; isReader: boolean }) {
  return (
    <p className="px-2 py-1 text-ink">
      <strong>This is the diary of {whose}.</strong>{" "}
      {isReader ? "You can read it, and write nothing down." : null}
    </p>
  );
}

/** Two halves, one for each leg; both legs below. Until this phone's store is open there is nothing to press. */
function Targets({ isReady, onTap }: { isReady: boolean; onTap: (side: Side) => void }) {
  const side = (which: Side, word: string, look: string) => (
    <button
      type="button"
      disabled={!isReady}
      onClick={() => onTap(which)}
      // What can be read is said, too: a name that lacks it could not be called out to the phone.
      aria-label={`${isReady ? "Cramp" : "One moment: cramp"} now, ${sideWords[which]}`}
      className={`${target} ${look}`}
    >
      {which === "both" || !isReady ? null : <span className="order-2 text-soft">cramp now</span>}{" "}
      <span className="text-xl text-lamp">{isReady ? word : "One moment"}</span>
    </button>
  );
  return (
    <>
      <div className="flex min-h-0 flex-1 gap-2 max-[15em]:min-h-min max-[15em]:flex-col">
        {side("left", "Left leg", "")}
        {side("right", "Right leg", "")}
      </div>
      {side("both", "Both legs", "max-h-night min-h-night flex-none")}
    </>
  );
}

/** The way to the day's screens, and what keeps entries from leaving: said before anybody relies on it. */
function Footing({ isQuiet }: { isQuiet: boolean }) {
  const { status } = useOutbox();
  const [isOnline, setIsOnline] = useState(true);
  useEffect(() => {
    const look = () => setIsOnline(navigator.onLine);
    look();
    window.addEventListener("online", look);
    window.addEventListener("offline", look);
    return () => {
      window.removeEventListener("online", look);
      window.removeEventListener("offline", look);
    };
  }, []);
  const waiting = status.waiting === 1 ? "1 entry waits" : `${status.waiting} entries wait`;
  return (
    <footer className="flex flex-wrap items-center justify-between gap-2 px-2 text-soft">
      <p className="py-2" role="status">
        {!status.keepsOnDevice
          ? "This browser cannot keep entries. They need a connection to be saved."
          : status.waiting > 0
            ? `${waiting} on this phone${status.link === "signed-out" ? ", until you sign in" : ""}.`
            : isOnline || isQuiet
              ? ""
              : "No connection. Taps are kept on this phone."}
      </p>
      {/* A whole page, not a part of this one: it is kept on the phone and opens without a connection. */}
      <a href="/leg-check" className="flex min-h-target items-center px-2 text-soft">
        Check the leg
      </a>
      <Link
        href="/diary"
        prefetch={false}
        className="flex min-h-target min-w-target items-center justify-center px-2 text-soft"
      >
        Diary
      </Link>
    </footer>
  );
}
