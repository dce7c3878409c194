/** What one request carries at most, in bytes: half of what the server takes, because letters outside ASCII are told in more. */
const mostBytes = 500_000;

const bytesOf = (item: unknown) => new TextEncoder().encode(JSON.stringify(item)).length;

/** A list cut into pieces of at most `size` items, and of no more bytes than a request may carry, in order. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const pieces: Item[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const bytes = bytesOf(item);
    const piece = pieces.at(-1);
    if (piece && piece.length < size && filled + bytes <= mostBytes) {
      piece.push(item);
      filled += bytes;
    } else {
      pieces.push([item]);
      filled = bytes;
    }
  }
  return pieces;
}
