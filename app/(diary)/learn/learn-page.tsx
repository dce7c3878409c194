import type { ReactNode } from "react";
import { ReviewNote } from "#app/_safety/review-note";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";

type Props = { title: string; sentence: string; children: ReactNode };

/** A page of Learn that is the same for everybody: with the way to check the leg, and who has reviewed it. */
export function LearnPage({ title, sentence, children }: Props) {
  return (
    <>
      <PageHeader title={title} up={{ href: "/learn", label: "Learn" }} sentence={sentence}>
        <LinkButton href="/leg-check">Check the leg</LinkButton>
      </PageHeader>
      <div className="space-y-4">
        <ReviewNote />
        {children}
      </div>
    </>
  );
}
