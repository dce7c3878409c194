"use client";

import type { ComponentProps, MouseEvent } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { useIsAwake } from "./use-is-awake";

type Props = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The work is under way: further presses do nothing, and the focus stays where it is. */
  pending?: boolean;
};

function swallow(event: MouseEvent) {
  event.preventDefault();
}

export function Button({
  variant = "primary",
  size = "normal",
  pending = false,
  type = "button",
  className,
  onClick,
  disabled,
  children,
  ...rest
}: Props) {
  // One that submits a form works without scripts too.
  const wakes = !useIsAwake() && type === "button";
  return (
    <button
      {...rest}
      type={type}
      disabled={disabled || wakes}
      data-wakes={wakes || undefined}
      className={buttonLook(variant, size, className)}
      aria-disabled={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? swallow : onClick}
    >
      {children}
      {pending ? <span aria-hidden="true">…</span> : null}
    </button>
  );
}
