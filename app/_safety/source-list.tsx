import { Disclosure } from "#app/_ui/disclosure";
import type { Source } from "#lib/knowledge/safety/schema";

type Props = { sources: readonly Source[]; className?: string };

/** Who says so, each with its address, for those who want to read it up. */
export function SourceList({ sources, className }: Props) {
  return (
    <Disclosure summary="Where this comes from" className={className}>
      <ul className="list-disc space-y-2 pl-6 text-sm">
        {sources.map(({ text, url }) => (
          <li key={url} className="break-words">
            <a href={url} rel="noreferrer">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
