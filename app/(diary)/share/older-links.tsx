import type { ShareListed } from "#lib/exchange/summary/queries";
import { EndLink } from "./end-link";

type Props = {
  /** The link that was just made */
  made: string;
  shares: readonly ShareListed[];
  onEnded: () => void;
};

/** A new page seldom leaves the old one wanted. */
export function OlderLinks({ made, shares, onEnded }: Props) {
  const older = shares.filter(({ id, state }) => state === "open" && id !== made);
  if (older.length === 0) return null;
  return (
    <div className="mt-5">
      <p className="mb-2 max-w-read">
        {older.length === 1 ? "An older link still opens." : `${older.length} older links still open.`} End
        what this one takes the place of.
      </p>
      <ul className="flex flex-col gap-2">
        {older.map(({ id, label }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3">
            <span className="wrap-anywhere">{label ?? "Without a name"}</span>
            <EndLink id={id} name={label ?? "Without a name"} onEnded={onEnded} />
          </li>
        ))}
      </ul>
    </div>
  );
}
