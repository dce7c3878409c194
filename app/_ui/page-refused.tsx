import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";

/** A page whose reading was refused, most often because the session ended meanwhile: what happened, and the way on. */
export function PageRefused({ message }: { message?: string }) {
  return (
    <>
      <PageHeader title="This page cannot be shown just now" />
      <ErrorNote
        title="Nothing was read"
        message={message ?? "Please sign in again. Nothing you wrote down is lost."}
      />
      <div className="mt-4">
        <LinkButton href="/sign-in">Sign in again</LinkButton>
      </div>
    </>
  );
}
