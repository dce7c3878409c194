import { linkLockedWords } from "#lib/exchange/summary/opened-words";
import type { TypedReply } from "#lib/exchange/summary/reply/send-reply";
import { Name } from "./name";
import { Unsent } from "./unsent";

/** A reply that was typed for a link that takes none any more, to be copied from here. */
type Props = { unsent?: TypedReply | null };

/** For every link that opens nothing, whatever the reason: who asks must not learn whether there ever was one. */
export function NothingHere({ unsent = null }: Props) {
  return (
    <main className="words">
      <Name />
      <h1>There is nothing at this address</h1>
      <p>The link may be mistyped, or it has run out or been ended.</p>
      <p>
        It led to a summary of somebody&rsquo;s diary. Please ask the person who gave it to you for a new one;
        making one takes a minute.
      </p>
      <Unsent typed={unsent} />
    </main>
  );
}

/** After the last wrong passcode. From then on the address is like any that opens nothing. */
export function Locked({ unsent = null }: Props) {
  return (
    <main className="words">
      <Name />
      <h1>The link is locked</h1>
      <p>{linkLockedWords}</p>
      <Unsent typed={unsent} />
    </main>
  );
}
