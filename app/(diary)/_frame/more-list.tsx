"use client";

import { useOutbox } from "#app/_device/outbox-provider";
import { Link } from "#app/_ui/link";
import { MORE_PLACES, placesFor } from "./places";

/** The places that did not fit under the thumb. */
export function MoreList() {
  const who = useOutbox().help?.may ?? "owner";
  return (
    <ul className="divide-y divide-line rounded-md border border-line bg-raised">
      {placesFor(MORE_PLACES, who).map((place) => (
        <li key={place.href}>
          <Link
            href={place.href}
            className="flex min-h-16 items-center gap-4 px-4 py-3 text-ink no-underline hover:bg-sunk"
          >
            <place.Icon aria-hidden="true" className="size-6 shrink-0 text-lamp max-[15em]:hidden" />
            <span>
              <span className="block font-semibold">{place.label}</span>
              <span className="block text-sm text-soft">{place.sentence}</span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
