import type { Metadata } from "next";
import { PageHeader } from "#app/_ui/page-header";
import { PageRefused } from "#app/_ui/page-refused";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate } from "#lib/base/time/lived-time";
import { getBloodResults } from "#lib/diary/health/actions";
import { currentPerson } from "#lib/people/accounts/session";
import { BloodList } from "./blood-list";

export const metadata: Metadata = { title: "Blood results" };

export default async function BloodsPage() {
  const [person, results] = await Promise.all([currentPerson(), getBloodResults(null)]);
  if (!person || !results.ok) return <PageRefused />;
  const today = livedCalendarDate(instantOfDate(new Date()), person.timeZone);
  return (
    <>
      <PageHeader
        title="Blood results"
        up={{ href: "/settings", label: "Settings" }}
        sentence="From your last report, in its own words. They stand on the page for your doctor and nowhere else; Charley does not judge them."
      />
      <BloodList initial={results.value} today={today} />
    </>
  );
}
