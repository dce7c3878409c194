import { type ReactNode, useId } from "react";
import { classNames } from "./class-names";

type Props = {
  title?: ReactNode;
  /** The heading's place in the outline; the card's look does not change with it. */
  level?: 2 | 3;
  /** Small actions at the right of the title. */
  actions?: ReactNode;
  id?: string;
  className?: string;
  children: ReactNode;
};

export function Card({ title, level = 2, actions, id, className, children }: Props) {
  const titleId = useId();
  const Heading = `h${level}` as const;
  const look = classNames(
    "min-w-0 rounded-md border border-line bg-raised p-4 max-[15em]:p-2 sm:p-6",
    className,
  );
  if (!title) {
    return (
      <div id={id} className={look}>
        {children}
      </div>
    );
  }
  return (
    <section id={id} aria-labelledby={titleId} className={look}>
      <div className="mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Heading id={titleId} className="text-lg">
          {title}
        </Heading>
        {actions}
      </div>
      {children}
    </section>
  );
}
