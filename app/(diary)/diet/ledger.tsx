import { Card } from "#app/_ui/card";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { Contents } from "#app/(diary)/diet/contents";
import type { LedgerIntake } from "#lib/diary/diet/schema";

/** What the ledger of remedies says was taken this day; it is changed there. */
export function Ledger({ intakes }: { intakes: readonly LedgerIntake[] }) {
  if (intakes.length === 0) return null;
  return (
    <Card className="p-3">
      <Disclosure
        summary={
          <>
            <span className="block">From your remedies</span>
            <span className="block font-normal text-sm text-soft">
              {intakes.map(({ name }) => name).join(" · ")}
            </span>
          </>
        }
      >
        <ul className="divide-y divide-line">
          {intakes.map(({ remedyId, name, doses, ...amounts }) => (
            <li key={remedyId} className="space-y-1 py-3">
              <p className="font-semibold">{name}</p>
              <p className="text-soft">{doses === 1 ? "1 dose taken" : `${doses} doses taken`}</p>
              <Contents amounts={amounts} />
            </li>
          ))}
        </ul>
        <Link href="/remedies" className="inline-flex min-h-target items-center text-lamp underline">
          Skip a dose or add one in Remedies
        </Link>
      </Disclosure>
    </Card>
  );
}
