import { workerWorks } from "#app/_device/worker";
import type { PushDeviceInput } from "#lib/people/reminders/schema";

/** Why this browser cannot be notified; null when it can be asked. */
export type PushTrouble = "insecure" | "home-screen" | "unsupported" | "blocked" | null;

/** iPhones and iPads notify only from an app on the home screen. */
const isApplePhone = () =>
  /iPhone|iPad/.test(navigator.userAgent) ||
  (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

export function pushTrouble(): PushTrouble {
  if (!window.isSecureContext) return "insecure";
  if (!("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) {
    return isApplePhone() ? "home-screen" : "unsupported";
  }
  return Notification.permission === "denied" ? "blocked" : null;
}

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (one) => one.charCodeAt(0));

const textOfKey = (key: ArrayBuffer | null) =>
  btoa(String.fromCharCode(...new Uint8Array(key ?? new ArrayBuffer(0))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

/** Asks the person and the browser; null where either says no. */
export async function subscribeHere(publicKey: string): Promise<PushDeviceInput | null> {
  if ((await Notification.requestPermission()) !== "granted" || !(await workerWorks())) return null;
  const { pushManager } = await navigator.serviceWorker.ready;
  const known = await pushManager.getSubscription();
  // One that was made with other keys takes nothing of ours.
  const kept = known?.options.applicationServerKey;
  if (known && (!kept || textOfKey(kept) !== publicKey)) await known.unsubscribe();
  const made = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bytesOf(publicKey),
  });
  return {
    endpoint: made.endpoint,
    p256dh: textOfKey(made.getKey("p256dh")),
    auth: textOfKey(made.getKey("auth")),
  };
}

/** Ends it in this browser: the server learns of it with the next one it sends. */
export async function unsubscribeHere(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration();
  const subscription = await registration?.pushManager?.getSubscription();
  await subscription?.unsubscribe();
}
