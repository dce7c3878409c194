import type { Metadata } from "next";
import { KeptRooms } from "./kept-rooms";

export const metadata: Metadata = { title: "Without a connection" };

/**
 * What a device shows in place of a page of the diary that cannot be fetched. Like the night screen it knows nobody's data
 * and asks nobody who they are, so that it can be kept whole; what it shows is what this device has kept, sealed.
 */
export default function KeptPage() {
  return <KeptRooms />;
}
