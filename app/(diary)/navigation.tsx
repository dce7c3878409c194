"use client";

import { Moon } from "lucide-react";
import { usePathname } from "next/navigation";
import { Link } from "#app/_ui/link";
import { LinkButton } from "#app/_ui/link-button";
import { Mark } from "#app/_ui/mark";
import { isIn, MAIN_PLACES, MORE, MORE_PLACES, type Place } from "./places";

function CrampNow({ className }: { className?: string }) {
  return (
    <LinkButton href="/tonight" variant="primary" className={className}>
      <Moon aria-hidden="true" className="size-5" />
      Cramp now
    </LinkButton>
  );
}

function SideLink({ place, path }: { place: Place; path: string }) {
  const here = isIn(place, path);
  return (
    <li>
      <Link
        href={place.href}
        aria-current={here ? "page" : undefined}
        className={`flex min-h-target items-center gap-3 rounded-md px-3 no-underline hover:bg-sunk ${
          here ? "bg-sunk font-semibold text-lamp" : "text-ink"
        }`}
      >
        <place.Icon aria-hidden="true" className="size-5" />
        {place.label}
      </Link>
    </li>
  );
}

/** On a desk: everything, quietly, at the side. */
export function SideNavigation() {
  const path = usePathname();
  return (
    <div className="sticky top-0 hidden h-dvh w-60 shrink-0 flex-col gap-4 overflow-y-auto border-line border-r p-4 lg:flex print:hidden">
      <Link
        href="/diary"
        className="flex min-h-target items-center gap-2 px-3 font-semibold text-ink text-lg no-underline"
      >
        <Mark className="size-8 text-lamp" />
        Charley
      </Link>
      {path === "/tonight" ? null : <CrampNow />}
      <nav aria-label="Places">
        <ul className="space-y-1">
          {[...MAIN_PLACES, ...MORE_PLACES].map((place) => (
            <SideLink key={place.href} place={place} path={path} />
          ))}
        </ul>
      </nav>
    </div>
  );
}

/** On a phone: five places under the thumb, and the one button that must never be looked for above them. */
export function BottomNavigation() {
  const path = usePathname();
  const more = { ...MORE, here: isIn(MORE, path) || MORE_PLACES.some((place) => isIn(place, path)) };
  const places = [...MAIN_PLACES.map((place) => ({ ...place, here: isIn(place, path) })), more];
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-0 z-40 lg:hidden print:hidden">
      {path === "/tonight" ? null : (
        <div className="flex justify-end p-3">
          <CrampNow className="pointer-events-auto" />
        </div>
      )}
      <nav
        aria-label="Places"
        className="pointer-events-auto border-line border-t bg-raised pb-[env(safe-area-inset-bottom)]"
      >
        <ul className="mx-auto flex max-w-xl">
          {places.map((place) => (
            <li key={place.href} className="flex-1">
              <Link
                href={place.href}
                aria-current={place.here ? "page" : undefined}
                className={`flex min-h-16 flex-col items-center justify-center text-sm no-underline ${
                  place.here ? "font-semibold text-lamp" : "text-soft"
                }`}
              >
                <place.Icon aria-hidden="true" className="size-6" />
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
