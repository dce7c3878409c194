const channelName = "charley-open-diary";

/** Tells the other tabs of this browser that another diary is open in it now. */
export function tellOtherDiary(): void {
  if (typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(channelName);
  channel.postMessage("opened");
  channel.close();
}

/** Loads this tab anew, at `path`, when another one has opened a diary; gives the way to stop listening. */
export function onOtherDiary(path: string): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener("message", () => window.location.assign(path));
  return () => channel.close();
}
