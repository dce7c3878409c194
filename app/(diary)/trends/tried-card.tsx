import { TriedItem } from "#app/_tried/tried-item";
import { Card } from "#app/_ui/card";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { ForWriters } from "#app/(diary)/_frame/reading-room";
import type { TriedRemedy } from "#lib/insight/trends/tried/tried-remedy";
import { triedWhen } from "#lib/insight/trends/tried/words";

/** Everything begun within the range, each with its answer, its picture and its numbers. */
export function TriedCard({ tried }: { tried: readonly TriedRemedy[] }) {
  return (
    <Card id="tried" title="Did it help?" className="lg:col-span-2">
      {tried.length === 0 ? (
        <p className="max-w-read">
          No medicine, supplement or habit was begun in this time, and no change marked. Write down when one
          began, and the nights before and with it are held against each other here.
        </p>
      ) : (
        <ul className="space-y-8">
          {tried.map((one) => (
            <li key={`${one.remedyId} ${one.startedOn}`}>
              <h3 className="font-semibold">
                <Link href={`/remedies/${one.remedyId}`} className="underline">
                  {one.name}
                </Link>
                , {triedWhen(one)}
              </h3>
              <div className="mt-1">
                <TriedItem tried={one} />
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="mt-4 max-w-read text-soft">
        Before and with it is not proof: cramps come in spells, and much else changes in eight weeks. To know
        more, try it in turns.
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <LinkButton href="/trends/experiment">Try one thing in turns</LinkButton>
        <ForWriters>
          <LinkButton href="/remedies/new?kind=change">Mark a change: “new mattress”</LinkButton>
        </ForWriters>
      </div>
    </Card>
  );
}
