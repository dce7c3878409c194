import { Card } from "#app/_ui/card";
import { helps } from "#lib/knowledge/evidence/helps";
import type { HelpFor } from "#lib/knowledge/evidence/helps-for";

type Props = {
  first: readonly HelpFor[];
  tried: readonly { readonly name: string; readonly sentence: string }[];
};

/** What the person's own record says, with its numbers, and where on this page it matters; nothing where it says nothing. */
export function ForYou({ first, tried }: Props) {
  if (first.length === 0 && tried.length === 0) return null;
  return (
    <Card title="From your own record">
      <ul className="max-w-read space-y-3">
        {tried.map(({ name, sentence }) => (
          <li key={name}>
            <span className="font-semibold">{name}. </span>
            {sentence}
          </li>
        ))}
        {first.slice(0, 4).map(({ id, because }) => (
          <li key={id}>
            {because}{" "}
            <a href={`#${id}`} className="inline-flex min-h-target items-center">
              {helps.find((one) => one.id === id)?.name}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  );
}
