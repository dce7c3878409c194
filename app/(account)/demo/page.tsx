import type { Metadata } from "next";
import { PageHeader } from "#app/_ui/page-header";
import { SampleButton } from "#app/sample-button";
import { currentAccount } from "#lib/people/accounts/session";
import { env } from "#lib/server/env";

export const metadata: Metadata = { title: "Sample diary" };

/** Where `npm run demo` points: one press away from half a year of somebody's nights. */
export default async function DemoPage() {
  if (!env.samples) {
    return <PageHeader title="A sample diary" sentence="There are no sample diaries on this Charley." />;
  }
  const person = await currentAccount();
  return (
    <PageHeader
      title="A sample diary"
      sentence={`Half a year of made-up nights, food and remedies: look at everything, change anything. It deletes itself after a day.${
        person && !person.sampleUntil ? " Opening it signs you out of your own diary on this device." : ""
      }`}
    >
      <SampleButton variant="primary" />
    </PageHeader>
  );
}
