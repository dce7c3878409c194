import { CircleCheck, CircleDot, CircleHelp, CircleX, OctagonAlert } from "lucide-react";
import { type BadgeTone, StatusBadge } from "#app/_ui/status-badge";
import { grades } from "#lib/knowledge/evidence/grades";
import type { Grade } from "#lib/knowledge/evidence/schema";

const looks: Record<Grade, { Icon: typeof CircleCheck; tone: BadgeTone }> = {
  supported: { Icon: CircleCheck, tone: "good" },
  partly: { Icon: CircleDot, tone: "neutral" },
  unproven: { Icon: CircleHelp, tone: "neutral" },
  contradicted: { Icon: CircleX, tone: "caution" },
  unsafe: { Icon: OctagonAlert, tone: "stop" },
};

/** How the evidence stands, by an icon and words; `when` says in which setting, where it differs. */
export function GradeBadge({ grade, when }: { grade: Grade; when?: string }) {
  const { Icon, tone } = looks[grade];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <StatusBadge tone={tone} icon={<Icon aria-hidden="true" className="size-4 shrink-0" />}>
        {grades[grade].words}
      </StatusBadge>
      {when ? <span className="text-sm text-soft">{when}</span> : null}
    </span>
  );
}
