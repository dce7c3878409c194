import { openDiary } from "#lib/people/helpers/actions";

const channelName = "charley-open-diary";

/** Opens a diary in this browser and loads it whole; gives in words why it could not, else nothing more. */
export async function goToDiary(id: string | null): Promise<string | null> {
  const opened = await openDiary({ id }).catch(() => null);
  if (opened === null) return "Charley could not be reached. Please try again when this device is online.";
  if (!opened.ok) return opened.message;
  if (typeof BroadcastChannel !== "undefined") {
    const channel = new BroadcastChannel(channelName);
    channel.postMessage("opened");
    channel.close();
  }
  window.location.assign("/diary");
  return null;
}

/** Loads this tab anew when another one has opened a diary; gives the way to stop listening. */
export function onOtherDiary(): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", () => window.location.assign("/diary"));
  return () => channel.close();
}
