import { Moon } from "lucide-react";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { Mark } from "#app/_ui/mark";
import { LazySignOut } from "#app/(diary)/_frame/lazy-sign-out";
import { PlaceLink } from "#app/(diary)/_frame/place-link";
import { MAIN_PLACES, MORE, MORE_PLACES, type Place, placesFor, type Who } from "./places";

/** A place holds itself, and the pages that belong to it under an address of their own. */
const holdsOf = ({ href, also = [] }: Place) => [href, ...also];

function CrampNow() {
  return (
    <LinkButton href="/tonight" variant="primary">
      <Moon aria-hidden="true" className="size-5" />
      Cramp now
    </LinkButton>
  );
}

/** On a desk: everything, quietly, at the side. */
export function SideNavigation({ who }: { who: Who }) {
  return (
    <nav
      aria-label="Places"
      className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col gap-4 overflow-y-auto border-line border-r p-4 lg:flex print:hidden"
    >
      <Link
        href="/diary"
        className="flex min-h-target items-center gap-2 px-3 font-semibold text-ink text-lg no-underline"
      >
        <Mark className="size-8 text-lamp" />
        Charley
      </Link>
      {who === "see" ? null : <CrampNow />}
      <ul className="space-y-1">
        {placesFor([...MAIN_PLACES, ...MORE_PLACES], who).map((place) => (
          <li key={place.href}>
            <PlaceLink
              href={place.href}
              holds={holdsOf(place)}
              className="flex min-h-target items-center gap-3 rounded-md px-3 text-ink no-underline hover:bg-sunk aria-[current=page]:bg-sunk aria-[current=page]:font-semibold aria-[current=page]:text-lamp"
            >
              <place.Icon aria-hidden="true" className="size-5" />
              {place.label}
            </PlaceLink>
          </li>
        ))}
      </ul>
      <div className="mt-auto">
        <LazySignOut />
      </div>
    </nav>
  );
}

/**
 * On a phone: five places under the thumb, and among them the one button that must never be looked for. With letters so
 * large that six words have no room, the pictures stand alone, each still called by its word.
 */
export function BottomNavigation({ who }: { who: Who }) {
  const places = [
    ...placesFor(MAIN_PLACES, who).map((place) => ({ ...place, holds: holdsOf(place) })),
    { ...MORE, holds: [MORE, ...MORE_PLACES].flatMap(holdsOf) },
  ];
  const link = (place: (typeof places)[number]) => (
    <li key={place.href} className="min-w-0 flex-1">
      <PlaceLink
        href={place.href}
        holds={place.holds}
        className="flex min-h-16 flex-col items-center justify-center text-sm text-soft no-underline aria-[current=page]:font-semibold aria-[current=page]:text-lamp max-[15em]:min-h-12"
      >
        <place.Icon aria-hidden="true" className="size-6" />
        <span className="max-[15em]:sr-only">{place.label}</span>
      </PlaceLink>
    </li>
  );
  return (
    <nav
      aria-label="Places"
      className="fixed inset-x-0 bottom-0 z-40 border-line border-t bg-raised pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="mx-auto flex max-w-xl">
        {places.slice(0, 2).map(link)}
        <li className={who === "see" ? "hidden" : "min-w-0 flex-1"}>
          <Link
            href="/tonight"
            aria-label="Cramp now"
            className="flex min-h-16 flex-col items-center justify-center font-semibold text-lamp text-sm no-underline max-[15em]:min-h-12"
          >
            <span className="flex size-8 items-center justify-center rounded-full bg-lamp text-on-lamp max-[15em]:size-7">
              <Moon aria-hidden="true" className="size-5" />
            </span>
            <span className="max-[15em]:sr-only">Cramp</span>
          </Link>
        </li>
        {places.slice(2).map(link)}
      </ul>
    </nav>
  );
}
