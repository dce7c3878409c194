"use client";

import { Check } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { useIsAwake } from "./use-is-awake";

export type Choice<T extends string | number> = { value: T; label: ReactNode; icon?: ReactNode };

type Props = ComponentProps<"input"> & { label: ReactNode; icon?: ReactNode; compact?: boolean };

/**
 * A radio button or a tick box drawn as a chip. The input itself covers the chip, so that the whole chip is the target
 * and the focus ring is the browser's own.
 */
export function ChoiceChip({ label, icon, compact = false, disabled = false, ...input }: Props) {
  const isAwake = useIsAwake();
  return (
    <label
      className={classNames(
        "relative inline-flex min-h-target min-w-target items-center justify-center gap-2 rounded-md border border-edge bg-raised",
        "has-focus-visible:outline-3 has-focus-visible:outline-lamp has-focus-visible:outline-offset-2",
        "has-checked:border-lamp hover:border-ink",
        disabled && "opacity-60",
        // The one lamp-coloured thing of a screen is its action, so an answer is marked by a tick and a border; a square
        // with a single number has no room for a tick. A chip that grew when chosen would push its neighbours away from
        // under the finger, so the tick stands in the padding.
        compact
          ? "px-1 has-checked:bg-lamp has-checked:text-on-lamp has-checked:forced-color-adjust-none"
          : "px-5 py-2 max-[15em]:px-4 has-checked:bg-sunk has-checked:ring-1 has-checked:ring-lamp has-checked:ring-inset",
      )}
    >
      <input
        {...input}
        disabled={disabled || !isAwake}
        className="peer absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
      />
      {compact ? null : (
        // Its place is kept: a chip that grew when chosen would push the others from under the finger.
        <Check
          aria-hidden="true"
          className="absolute left-1.5 hidden size-4 text-lamp peer-checked:block"
          strokeWidth={3}
        />
      )}
      {icon}
      {/* A chosen word steps aside for its tick, which lifts it above the input: touches go through it. */}
      <span className={compact ? undefined : "pointer-events-none peer-checked:translate-x-1.5"}>
        {label}
      </span>
    </label>
  );
}
