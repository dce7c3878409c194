import type { Metadata } from "next";
import { PageHeader } from "#app/_ui/page-header";
import { ConfirmAddress } from "./confirm-address";

export const metadata: Metadata = { title: "Confirm your address" };

export default function ConfirmPage() {
  return (
    <>
      <PageHeader
        title="Confirm your address"
        sentence="One press, and Charley may write to this address about your account."
      />
      <ConfirmAddress />
    </>
  );
}
