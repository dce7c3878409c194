/** Lines from the earliest start on; of two that began on one day, the one made first. */
export function inOrderOfStart<Line extends { readonly id: string; readonly startedOn: string }>(
  lines: readonly Line[],
): Line[] {
  const place = ({ startedOn, id }: Line) => `${startedOn} ${id}`;
  return lines.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
}
