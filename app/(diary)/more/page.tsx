import { PageHeader } from "#app/_ui/page-header";
import { MoreList } from "#app/(diary)/more-list";

export const metadata = { title: "More" };

export default function MorePage() {
  return (
    <>
      <PageHeader title="More" />
      <MoreList />
    </>
  );
}
