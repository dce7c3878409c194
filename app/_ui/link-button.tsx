import type { ComponentProps } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";
import { Link } from "./link";

type Props = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize };

export function LinkButton({ variant = "quiet", size = "normal", className, ...rest }: Props) {
  return <Link {...rest} className={buttonLook(variant, size, className)} />;
}
