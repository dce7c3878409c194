import { readings } from "#lib/knowledge/evidence/reference";
import { type CitationKey, references } from "#lib/knowledge/evidence/references";
import { type SearchId, searches } from "#lib/knowledge/evidence/searches";

type Props = { cites: readonly CitationKey[]; search?: SearchId };

/** The studies behind a statement, each with how and when it was read, and the search that found no more. */
export function Citations({ cites, search }: Props) {
  const searched = search ? searches[search] : null;
  return (
    <div className="space-y-2 text-sm">
      <ul className="list-disc space-y-2 pl-6">
        {cites.map((key) => {
          const { title, by, year, url, read, readOn, note } = references[key];
          return (
            <li key={key} id={key} className="break-words">
              <a href={url} rel="noreferrer">
                {title}
              </a>
              . {by}, {year}.{" "}
              <span className="text-soft">
                {readings[read]}, {readOn}. {note}
              </span>
            </li>
          );
        })}
      </ul>
      {searched ? (
        <p className="text-soft">
          Searched {searched.when}: {searched.where}
        </p>
      ) : null}
    </div>
  );
}
