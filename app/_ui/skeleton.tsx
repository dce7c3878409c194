import { classNames } from "./class-names";

type Props = { lines?: number; height?: "line" | "card" | "chart" };

const HEIGHTS = { line: "h-5", card: "h-32", chart: "h-72" } as const;

/** The shape of what is coming, still: nothing pulses. Announce the waiting once, at the page. */
export function Skeleton({ lines = 1, height = "line" }: Props) {
  return (
    <div aria-hidden="true" className="space-y-3">
      {Array.from({ length: lines }, (_, line) => `line ${line + 1}`).map((line, index) => (
        <div
          key={line}
          className={classNames(
            "rounded-sm bg-sunk",
            HEIGHTS[height],
            height === "line" && index === lines - 1 && lines > 1 && "w-2/3",
          )}
        />
      ))}
    </div>
  );
}
