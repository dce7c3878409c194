/**
 * Makes the pages that this device keeps open without a connection (`public/sw.js`); whether that is possible here. Not
 * while developing: a kept page would hide every change.
 */
export async function workerWorks(): Promise<boolean> {
  if (process.env.NODE_ENV !== "production") return true;
  if (!("serviceWorker" in navigator)) return false;
  try {
    await navigator.serviceWorker.register("/sw.js", { updateViaCache: "none" });
    // A worker whose install failed never becomes ready; one that is being installed does so in a moment.
    const patience = new Promise<null>((resolve) => setTimeout(resolve, 15_000, null));
    return (await Promise.race([navigator.serviceWorker.ready, patience])) !== null;
  } catch {
    return false;
  }
}
