import { replyTicks } from "#lib/exchange/summary/reply/schema";
import type { TypedReply } from "#lib/exchange/summary/reply/send-reply";
import { tickWords } from "#lib/exchange/summary/reply/words";

/** What was typed and can no longer be sent, for whoever wrote it to take elsewhere. Nothing where nothing was typed. */
export function Unsent({ typed }: { typed: TypedReply | null }) {
  if (typed === null) return null;
  const ticked = replyTicks.filter((tick) => typed.ticks.includes(tick)).map((tick) => tickWords[tick]);
  const lines = [...ticked, typed.words].filter((line) => line.trim() !== "");
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="unsent">
      <h2 id="unsent">What you wrote</h2>
      <p className="soft">It was not sent. One click on it marks all of it; then copy it.</p>
      <pre>{lines.join("\n")}</pre>
    </section>
  );
}
