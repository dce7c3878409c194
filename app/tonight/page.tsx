import type { Metadata, Viewport } from "next";
import { OutboxProvider } from "#app/_device/outbox-provider";
import { NightScreen } from "./night-screen";

export const metadata: Metadata = { title: "Tonight" };
export const viewport: Viewport = { colorScheme: "dark", themeColor: "#000000" };

/**
 * The screen for 02:13. It knows nobody's data and asks nobody who they are, so that it can be kept whole on the phone and
 * opens signed out and without a connection.
 */
export default function TonightPage() {
  return (
    <OutboxProvider person={null}>
      <NightScreen />
    </OutboxProvider>
  );
}
