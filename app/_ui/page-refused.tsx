import { ErrorNote } from "#app/_ui/error-note";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";
import { ownersOnlyWords } from "#lib/people/accounts/open-diary";
import { currentSession, isOwnOpen } from "#lib/people/accounts/session";

/**
 * A page whose reading was refused, most often because the session ended meanwhile, or since it is not a helper's to see: what
 * happened, and the way on.
 */
export async function PageRefused({ message }: { message?: string }) {
  const session = await currentSession();
  if (session && !isOwnOpen(session)) {
    return (
      <>
        <PageHeader title="This page is not shown here" sentence={message ?? ownersOnlyWords} />
        {/* A whole page: what stands around this one may be of another diary. */}
        <a href="/diary" className="inline-flex min-h-target items-center">
          To the diary
        </a>
      </>
    );
  }
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
