import type { Metadata } from "next";
import { ReviewNote } from "#app/_safety/review-note";
import { PageHeader } from "#app/_ui/page-header";
import { Frame } from "#app/(diary)/_frame/frame";
import { LegCheck } from "./leg-check";

export const metadata: Metadata = { title: "Check the leg" };

/**
 * Like the night screen it knows nobody's data and asks nobody who they are: it is kept on the phone, and says what to do at
 * night, signed out and without a connection.
 */
export default function LegCheckPage() {
  return (
    <Frame person={null} banner={null}>
      <PageHeader
        title="Check the leg"
        sentence="Tick anything you have today. It says at once what to do and how soon. If you are in doubt, ask for help without finishing this list."
      />
      <LegCheck />
      <div className="mt-6">
        <ReviewNote />
      </div>
    </Frame>
  );
}
