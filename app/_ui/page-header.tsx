import { ChevronLeft } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Link } from "./link";

type Props = {
  title: ReactNode;
  /** The one sentence that says what is so. */
  sentence?: ReactNode;
  /** The place this page belongs to: the way back stands above the title, the same on every page below a place. */
  up?: { readonly href: string; readonly label: string } & Pick<ComponentProps<typeof Link>, "onNavigate">;
  /** The one thing to do next. */
  children?: ReactNode;
};

export function PageHeader({ title, sentence, up, children }: Props) {
  return (
    <header className="mb-6">
      {up ? (
        <Link
          href={up.href}
          onNavigate={up.onNavigate}
          className="-ml-1.5 -mt-3 inline-flex min-h-target items-center gap-1 pr-3 print:hidden"
        >
          <ChevronLeft aria-hidden="true" className="size-5" />
          {up.label}
        </Link>
      ) : null}
      <h1 className="text-xl">{title}</h1>
      {sentence ? <p className="mt-2 max-w-read text-soft">{sentence}</p> : null}
      {children ? <div className="mt-4 flex flex-wrap gap-3 print:hidden">{children}</div> : null}
    </header>
  );
}
