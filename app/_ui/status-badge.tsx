import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type BadgeTone = "neutral" | "good" | "caution" | "stop" | "cramp" | "none" | "unknown";

const TONES: Record<BadgeTone, { text: string; shape: string | null }> = {
  neutral: { text: "text-ink", shape: null },
  good: { text: "text-good", shape: null },
  caution: { text: "text-caution", shape: null },
  stop: { text: "text-stop", shape: null },
  cramp: { text: "text-ink", shape: "shape-cramp" },
  none: { text: "text-ink", shape: "shape-none" },
  unknown: { text: "text-soft", shape: "shape-unknown" },
};

type Props = { tone?: BadgeTone; icon?: ReactNode; children: ReactNode };

/** A short word about a state, beside its shape or its icon; the colour says nothing that the word does not. */
export function StatusBadge({ tone = "neutral", icon, children }: Props) {
  const { text, shape } = TONES[tone];
  return (
    <span
      className={classNames(
        "inline-flex items-center gap-2 rounded-md border border-line px-2 py-0.5 text-sm",
        text,
      )}
    >
      {icon ?? (shape ? <span aria-hidden="true" className={`size-3.5 ${shape}`} /> : null)}
      {children}
    </span>
  );
}
