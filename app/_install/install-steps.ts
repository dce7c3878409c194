export type PhoneBrowser = "iphone" | "android" | "other";

/** Which browser's steps are told. An iPad calls itself a Mac that can be touched. */
export function phoneBrowser(userAgent: string, touchPoints: number): PhoneBrowser {
  if (/iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && touchPoints > 1)) return "iphone";
  return /Android/.test(userAgent) ? "android" : "other";
}

/** What to touch, one after the other, so that Charley stands beside the other apps. */
export const installSteps: Record<PhoneBrowser, readonly string[]> = {
  iphone: [
    "Open this page in Safari.",
    "Tap Share, the square with an arrow.",
    "Scroll down and tap “Add to Home Screen”, then “Add”.",
  ],
  android: [
    "Tap the three dots beside the address, or the menu at the bottom.",
    "Tap “Add to Home screen” or “Install app”.",
    "Hold the icon later for “Cramp now”, “Breakfast” and “Meal”.",
  ],
  other: [
    "Open the same address on your phone and sign in.",
    "In its browser’s menu, choose “Add to Home Screen” or “Install app”.",
  ],
};
