/** In place of a picture whose scripts did not come: the numbers above it need none of them. */
export function NotLoaded() {
  return (
    <p className="max-w-read text-soft">
      The picture did not load. Its numbers are there without it; to see it, check the connection and open the
      page again.
    </p>
  );
}
