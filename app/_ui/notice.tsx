import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeLevel = "info" | "caution" | "stop" | "good";

const LEVELS = {
  info: { Icon: Info, word: "Note", border: "border-edge", text: "text-ink" },
  caution: { Icon: TriangleAlert, word: "Take care", border: "border-caution", text: "text-caution" },
  stop: { Icon: OctagonAlert, word: "Stop", border: "border-stop", text: "text-stop" },
  good: { Icon: CircleCheck, word: "Good", border: "border-good", text: "text-good" },
} as const;

type Props = {
  level?: NoticeLevel;
  title: ReactNode;
  /** What stands at the right of the text, below it on a phone. */
  actions?: ReactNode;
  className?: string;
  children?: ReactNode;
};

/** Something to know before going on. The level is told by an icon and a word, never by the colour alone. */
export function Notice({ level = "info", title, actions, className, children }: Props) {
  const { Icon, word, border, text } = LEVELS[level];
  return (
    <div
      className={classNames("rounded-md border border-l-4 bg-raised p-4 max-[15em]:p-2", border, className)}
    >
      <p className={classNames("flex items-start gap-2 font-semibold", text)}>
        <Icon aria-hidden="true" className="mt-1 size-5 shrink-0 max-[15em]:hidden" />
        <span>
          <span className="sr-only">{word}: </span>
          {title}
        </span>
      </p>
      {children ? <div className="mt-1 max-w-read">{children}</div> : null}
      {actions ? <div className="mt-3 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
