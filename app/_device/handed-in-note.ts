const note = "charley-handed-in";

/**
 * Notes how many entries this device had handed in by the time this tab asked for its next page: what is handed in after
 * that, the next page may have been read without. Returns the way to stop.
 */
export function noteOnLeaving(handedIn: () => number): () => void {
  const write = () => {
    try {
      sessionStorage.setItem(note, String(handedIn()));
    } catch {
      // Then the next page reads its lists once more than it must.
    }
  };
  window.addEventListener("beforeunload", write);
  return () => window.removeEventListener("beforeunload", write);
}

/** Whether this page was surely asked for after everything was handed in that has been by now. */
export function nothingMissed(handedIn: number): boolean {
  if (handedIn === 0) return true;
  try {
    return sessionStorage.getItem(note) === String(handedIn);
  } catch {
    return false;
  }
}
