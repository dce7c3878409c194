import { marks, references } from "#lib/article/references";
import type { CitationKey } from "#lib/article/schema";

/** The studies behind a statement, each with how far it was checked. */
export function Citations({ cites }: { cites: readonly CitationKey[] }) {
  if (cites.length === 0) return null;
  return (
    <ul className="list-disc space-y-2 pl-6 text-sm">
      {cites.map((key) => {
        const { text, url, mark, unconfirmed } = references[key];
        return (
          <li key={key} id={key} className="break-words">
            {url ? (
              <a href={url} rel="noreferrer">
                {text}
              </a>
            ) : (
              text
            )}
            . <span className="text-soft">{marks[mark]}.</span>
            {unconfirmed ? <span className="text-soft"> {unconfirmed}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
