import type { Metadata } from "next";
import { getBin } from "#lib/outbox/actions";
import { BinView } from "./bin-view";

export const metadata: Metadata = { title: "Deleted entries" };

export default async function BinPage() {
  const bin = await getBin({});
  return <BinView initial={bin.ok ? bin.value : []} />;
}
