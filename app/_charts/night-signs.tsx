import { nightSigns, type PlacedNight } from "#lib/insight/figures/pictures/night-signs";

/** The nights of a calendar in their shapes: squares with cramps, rings without, specks where nothing was written. */
export function NightSigns({ nights }: { nights: readonly PlacedNight[] }) {
  const { squares, openSquares, rings, specks } = nightSigns(nights);
  return (
    <>
      <path d={specks} stroke="var(--color-unknown)" strokeWidth={2.4} strokeLinecap="round" />
      <path d={rings} fill="none" stroke="var(--color-unknown)" strokeWidth={1.2} />
      <g stroke="var(--color-cramp)" strokeWidth={1.5} strokeLinejoin="round">
        <path d={squares} fill="var(--color-cramp)" />
        <path d={openSquares} fill="none" />
      </g>
    </>
  );
}
