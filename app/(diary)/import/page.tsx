import type { Metadata } from "next";
import { PageHeader } from "#app/_ui/page-header";
import { defaultNightStartHour } from "#lib/base/time/night-of";
import { getImports } from "#lib/exchange/transfer/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { ImportView } from "./import-view";
import { PastImports } from "./past-imports";

export const metadata: Metadata = { title: "Import" };

export default async function ImportPage() {
  const [person, imports] = await Promise.all([currentPerson(), getImports({})]);
  return (
    <>
      <PageHeader
        title="Bring in a diary"
        sentence="From a spreadsheet, another app, or a file of Charley's own. You see all that would be written before anything is, and can take it out again."
      />
      <div className="flex flex-col gap-6">
        <ImportView
          timeZone={person?.timeZone ?? "UTC"}
          nightStartHour={person?.nightStartHour ?? defaultNightStartHour}
          {...(person ? { glassMl: person.glassMl, dietHabitsRev: person.dietHabitsRev } : {})}
        />
        <PastImports first={imports} timeZone={person?.timeZone ?? "UTC"} />
      </div>
    </>
  );
}
