import type { ReactNode } from "react";
import { Link } from "#app/_ui/link";
import { Notice } from "#app/_ui/notice";
import { kidneysNotKnown } from "#lib/knowledge/safety/kidney-risk";
import type { Notice as SafetyNoticeFacts } from "#lib/knowledge/safety/schema";
import { SourceList } from "./source-list";

const levels = { stop: "stop", warn: "caution", info: "info" } as const;

type Props = { notice: SafetyNoticeFacts; id?: string; actions?: ReactNode };

/** One safety rule speaking: what, what to do, which facts of hers made it speak, and where it comes from. */
export function SafetyNotice({ notice, id, actions }: Props) {
  return (
    <div id={id} data-rule={notice.id}>
      <Notice level={levels[notice.level]} title={notice.title} actions={actions}>
        <p className="font-semibold">{notice.whatToDo}</p>
        <p className="mt-2">{notice.message}</p>
        {notice.because.length > 0 ? (
          <p className="mt-2 text-soft">You see this because: {notice.because.join(" ")}</p>
        ) : null}
        {notice.because.includes(kidneysNotKnown) ? (
          <p>
            <Link href="/settings/health" className="inline-flex min-h-target items-center">
              Answer the health questions
            </Link>
          </p>
        ) : null}
        <SourceList sources={notice.sources} note={`Rule ${notice.id}, version ${notice.version}.`} />
      </Notice>
    </div>
  );
}
