"use client";

import { Button } from "#app/_ui/button";
import { Link } from "#app/_ui/link";
import { PageHeader } from "#app/_ui/page-header";

const opensHere = [
  { href: "/diary", label: "Diary" },
  { href: "/calendar", label: "Calendar" },
  { href: "/diet", label: "Diet" },
  { href: "/remedies", label: "Remedies" },
  { href: "/trends", label: "Trends" },
  { href: "/learn", label: "Learn" },
  { href: "/tonight", label: "Cramp now" },
  { href: "/leg-check", label: "Check the leg" },
];

/** A page that only the server can make, said in its own place: nobody is led elsewhere without a word. */
export function NeedsConnection() {
  return (
    <>
      <PageHeader
        title="This page needs a connection"
        sentence="Charley cannot be reached just now. Nothing you wrote down is lost."
      >
        <Button variant="primary" onClick={() => window.location.reload()}>
          Try again
        </Button>
      </PageHeader>
      <p className="font-semibold">What opens on this device all the same</p>
      <ul className="mt-2 flex flex-wrap gap-x-6">
        {opensHere.map(({ href, label }) => (
          <li key={href}>
            <Link href={href} className="inline-flex min-h-target items-center">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
