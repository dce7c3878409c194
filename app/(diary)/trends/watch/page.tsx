import type { Metadata } from "next";
import { getWatch } from "#lib/insight/watch/actions";
import { WatchView } from "./watch-view";

export const metadata: Metadata = { title: "Watch this" };

export default async function WatchPage() {
  return <WatchView first={await getWatch({})} />;
}
