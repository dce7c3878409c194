import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "quiet" | "danger";
export type ButtonSize = "normal" | "night";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-lamp bg-lamp text-on-lamp hover:underline",
  quiet: "border-edge bg-raised text-ink hover:bg-sunk",
  danger: "border-stop bg-raised text-stop hover:bg-sunk",
};

const SIZES: Record<ButtonSize, string> = {
  normal: "min-h-target px-5 py-2",
  night: "min-h-night px-8 py-4 text-lg",
};

/** The one look of a button, shared by what acts and what leads somewhere. */
export function buttonLook(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold no-underline",
    "aria-disabled:opacity-70 disabled:not-data-wakes:opacity-60",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
