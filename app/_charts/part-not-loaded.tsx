/** In place of a part whose script did not come. */
export function PartNotLoaded() {
  return (
    <p className="max-w-read text-soft">
      This part did not load. Check the connection and open the page again; nothing else on it needs this.
    </p>
  );
}
