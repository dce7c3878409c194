import type { ReactNode } from "react";
import { Link } from "#app/_ui/link";
import { Mark } from "#app/_ui/mark";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <main className="mx-auto max-w-lg px-4 py-8">
      <Link
        href="/"
        className="inline-flex min-h-target items-center gap-2 font-semibold text-lg text-ink no-underline"
      >
        <Mark className="size-8 text-lamp" />
        Charley
      </Link>
      <div className="mt-6">{children}</div>
    </main>
  );
}
