import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import type { WatchPage } from "#lib/insight/watch/report";

/** What is watched, or that something could be: among the trends, where one would else pick what stands out by chance. */
export function WatchCard({ page: { current, earlier } }: { page: WatchPage }) {
  const shown = current ?? earlier[0];
  return (
    <Card title="Watch this" className="mt-6">
      {shown ? (
        <>
          <h3 className="font-semibold">{shown.name}</h3>
          <p className="mt-1 max-w-read">{shown.sentence}</p>
        </>
      ) : (
        <p className="max-w-read">
          Do you suspect one thing, or hope for one? Name it beforehand. It is then tested alone, and not
          among many of which some look clear by chance.
        </p>
      )}
      <LinkButton href="/trends/watch" className="mt-4">
        {current ? "What you watch" : shown ? "What you watched" : "Name one thing"}
      </LinkButton>
    </Card>
  );
}
