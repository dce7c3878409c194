import { livedMomentWords } from "#lib/exchange/summary/opened-words";
import type { ReplyListed } from "#lib/exchange/summary/reply/queries";
import { tickWords } from "#lib/exchange/summary/reply/words";

/** What came back through a link; never more than text, and never said to be the doctor's. */
export function ShareReply({ reply, timeZone }: { reply: ReplyListed; timeZone: string }) {
  return (
    <div className="mt-2 max-w-read border-edge border-l-4 pl-3">
      <p className="font-semibold">From whoever had the link, {livedMomentWords(reply.at, timeZone)}</p>
      {reply.ticks.length > 0 ? (
        <ul className="list-disc pl-5">
          {reply.ticks.map((tick) => (
            <li key={tick}>{tickWords[tick]}</li>
          ))}
        </ul>
      ) : null}
      {reply.words === null ? null : (
        <p className="wrap-anywhere whitespace-pre-wrap">
          <bdi>{reply.words}</bdi>
        </p>
      )}
      <p className="text-sm text-soft">
        Nobody proved who wrote this. Ask your doctor before you change a medicine. It stays here until 30
        days after the link has ended.
      </p>
    </div>
  );
}
