import { Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "#app/_ui/class-names";
import { Disclosure } from "#app/_ui/disclosure";
import { Link } from "#app/_ui/link";
import { thinnerNotKnown } from "#lib/knowledge/safety/blood-thinner";
import { kidneysNotKnown } from "#lib/knowledge/safety/kidney-risk";
import type { ConditionId, Notice as SafetyNoticeFacts } from "#lib/knowledge/safety/schema";
import { SourceList } from "./source-list";

const levels = {
  stop: { Icon: OctagonAlert, word: "Stop", border: "border-stop", text: "text-stop" },
  warn: { Icon: TriangleAlert, word: "Take care", border: "border-caution", text: "text-caution" },
  info: { Icon: Info, word: "Note", border: "border-edge", text: "text-ink" },
} as const;

type Props = { notice: SafetyNoticeFacts; id?: string; actions?: ReactNode };

/** The health question whose answer the rule waits for; null where it waits for none. */
function questionOf({ because }: SafetyNoticeFacts): ConditionId | null {
  if (because.includes(kidneysNotKnown)) return "kidney-disease";
  return because.includes(thinnerNotKnown) ? "blood-thinner" : null;
}

/** One safety rule speaking: what, what to do, and for whom it is; why and where it comes from unfold. */
export function SafetyNotice({ notice, id, actions }: Props) {
  const { Icon, word, border, text } = levels[notice.level];
  const asked = questionOf(notice);
  return (
    <div
      id={id}
      data-rule={notice.id}
      className={classNames("rounded-md border border-l-4 bg-raised px-4 pt-3 pb-1", border)}
    >
      <p className={classNames("flex items-start gap-2 font-semibold", text)}>
        <Icon aria-hidden="true" className="mt-1 size-5 shrink-0" />
        <span>
          <span className="sr-only">{word}: </span>
          {notice.title}
        </span>
      </p>
      <p className="mt-1 max-w-read">{notice.whatToDo}</p>
      {asked ? (
        <p>
          <Link href={`/settings/health?ask=${asked}`} className="inline-flex min-h-target items-center">
            Answer the health question
          </Link>
        </p>
      ) : null}
      <Disclosure summary="Why you see this">
        <div className="max-w-read">
          {notice.because.length > 0 ? <p>{notice.because.join(" ")}</p> : null}
          <p className="mt-2">{notice.message}</p>
          <SourceList sources={notice.sources} />
        </div>
      </Disclosure>
      {actions ? <div className="mb-2 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
