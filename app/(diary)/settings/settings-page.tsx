import type { ReactNode } from "react";
import { PageHeader } from "#app/_ui/page-header";

/** One page of the settings, with the way back to their list. */
export function SettingsPage({
  title,
  sentence,
  children,
}: {
  title: string;
  sentence?: string;
  children: ReactNode;
}) {
  return (
    <>
      <PageHeader title={title} up={{ href: "/settings", label: "Settings" }} sentence={sentence} />
      <div className="flex flex-col gap-6">{children}</div>
    </>
  );
}
