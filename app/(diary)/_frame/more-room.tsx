import { PageHeader } from "#app/_ui/page-header";
import { MoreList } from "#app/(diary)/_frame/more-list";
import { SignOutButton } from "#app/(diary)/_frame/sign-out-button";

export function MoreRoom() {
  return (
    <>
      <PageHeader title="More" />
      <MoreList />
      <div className="mt-6">
        <SignOutButton />
      </div>
    </>
  );
}
