import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "quiet" | "danger" | "plain";
export type ButtonSize = "normal" | "inline" | "night";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-lamp bg-lamp font-semibold text-on-lamp no-underline hover:underline",
  quiet: "border-edge bg-raised font-semibold text-ink no-underline hover:bg-sunk",
  danger: "border-stop bg-raised font-semibold text-stop no-underline hover:bg-sunk",
  // What stands under many pictures of one screen must not outweigh them.
  plain: "border-transparent text-soft underline underline-offset-4 hover:text-ink",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-target px-5 py-2 max-[15em]:px-2",
  inline: "min-h-target text-sm",
  night: "min-h-night px-8 py-4 text-lg",
};

/** The one look of a button, shared by what acts and what leads somewhere. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-md border text-center",
    "aria-disabled:opacity-70 disabled:not-data-wakes:opacity-60",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
