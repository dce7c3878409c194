import type { ComponentProps } from "react";
import { PageHeader } from "#app/_ui/page-header";
import { HealthQuestions } from "#app/(diary)/settings/health/health-questions";

/** The health questions under their heading. */
export function HealthRoom(props: ComponentProps<typeof HealthQuestions>) {
  return (
    <>
      <PageHeader
        title="Health"
        up={{ href: "/settings", label: "Settings" }}
        sentence="Asked once, so that Charley warns you where some advice does not suit you. “Don't know” is a good answer: it is never taken for no."
      />
      <HealthQuestions {...props} />
    </>
  );
}
