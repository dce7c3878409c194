import { durationWords } from "#lib/base/time/date-words";
import { livedClock } from "#lib/base/time/lived-time";
import type { Done, useTonight } from "./use-tonight";

function whatWords({ what, cramp }: Done): string {
  if (what === "undone") return cramp.body.running ? "Taken back: it goes on." : "Taken back.";
  if (what === "began") return "";
  const { durationSeconds } = cramp.body;
  return durationSeconds === null ? "" : `It lasted ${durationWords(durationSeconds)}.`;
}

/** What became of the last tap: said only once it is so. Ten seconds to take it back. */
export function Aftermath({ tonight }: { tonight: ReturnType<typeof useTonight> }) {
  const { done, canUndo, isSent, undo, again } = tonight;
  const clock = done ? livedClock(done.at, done.cramp.body.timeZone) : "";
  const saved =
    done?.where === "keeping" || done?.where === "nowhere"
      ? ""
      : isSent
        ? `Saved ${clock}`
        : `Saved on this phone ${clock}`;
  return (
    <div className="flex min-h-night items-center gap-2 px-2">
      <p role="status" className="flex-1 text-lg">
        {done ? `${whatWords(done)} ${saved}`.trim() : ""}
        {done?.where === "nowhere" ? "Not saved: no connection, and this browser keeps nothing." : ""}
      </p>
      {done?.where === "nowhere" ? (
        <button
          type="button"
          onClick={again}
          className="min-h-night min-w-32 rounded-md border border-edge px-4 text-lamp"
        >
          Try again
        </button>
      ) : null}
      {canUndo && done && done.what !== "undone" && done.where !== "nowhere" ? (
        <button
          type="button"
          onClick={undo}
          className="min-h-night min-w-32 rounded-md border border-edge px-4 text-ink"
        >
          Undo
        </button>
      ) : null}
    </div>
  );
}
