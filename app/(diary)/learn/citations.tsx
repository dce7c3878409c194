import { marks, references } from "#lib/knowledge/evidence/references";
import type { CitationKey } from "#lib/knowledge/evidence/schema";

/** The studies behind a statement, each with how far it was checked. */
export function Citations({ cites }: { cites: readonly CitationKey[] }) {
  if (cites.length === 0) return null;
  return (
    <ul className="list-disc space-y-2 pl-6 text-sm">
      {cites.map((key) => {
        const { text, url, mark, note } = references[key];
        return (
          <li key={key} id={key} className="break-words">
            <a href={url} rel="noreferrer">
              {text}
            </a>
            . <span className="text-soft">{marks[mark]}.</span>
            {note ? <span className="text-soft"> {note}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
