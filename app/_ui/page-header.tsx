import type { ReactNode } from "react";

type Props = {
  title: ReactNode;
  /** The one sentence that says what is so. */
  sentence?: ReactNode;
  /** The one thing to do next. */
  children?: ReactNode;
};

export function PageHeader({ title, sentence, children }: Props) {
  return (
    <header className="mb-6">
      <h1 className="text-xl">{title}</h1>
      {sentence ? <p className="mt-2 max-w-read text-soft">{sentence}</p> : null}
      {children ? <div className="mt-4 flex flex-wrap gap-3 print:hidden">{children}</div> : null}
    </header>
  );
}
