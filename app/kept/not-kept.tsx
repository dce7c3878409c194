import { EmptyState } from "#app/_ui/empty-state";
import { LinkButton } from "#app/_ui/link-button";
import { PageHeader } from "#app/_ui/page-header";

/** A page that was never read here, or that was forgotten when somebody signed out. */
export function NotKept() {
  return (
    <>
      <PageHeader title="Not on this device yet" />
      <EmptyState
        title="This page has to be opened once with a connection"
        action={<LinkButton href="/tonight">Write down a cramp</LinkButton>}
      >
        <p>
          After that it opens without one too, for as long as you stay signed in. A cramp can be written down
          at any time.
        </p>
      </EmptyState>
    </>
  );
}
