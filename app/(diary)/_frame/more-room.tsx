import { PageHeader } from "#app/_ui/page-header";
import { MoreList } from "#app/(diary)/_frame/more-list";

export function MoreRoom() {
  return (
    <>
      <PageHeader title="More" />
      <MoreList />
    </>
  );
}
