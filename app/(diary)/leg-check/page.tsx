import type { Metadata } from "next";
import { PageHeader } from "#app/_ui/page-header";
import { LegCheck } from "#app/(diary)/leg-check/leg-check";

export const metadata: Metadata = { title: "Check the leg" };

export default function LegCheckPage() {
  return (
    <>
      <PageHeader
        title="Check the leg"
        sentence="Tick what is so today. It says at once what to do and how soon. If you are in doubt, ask for help without finishing this list."
      />
      <LegCheck />
    </>
  );
}
