import { HeadDialog } from "#app/(diary)/remedies/head-dialog";
import { LineDialog } from "#app/(diary)/remedies/line-dialog";
import { StopDialog } from "#app/(diary)/remedies/stop-dialog";
import type { CivilDate } from "#lib/base/time/civil-date";
import type { Remedy, RemedyLine } from "#lib/diary/remedies/schema";

export type OpenDialog =
  | { readonly kind: "dose" }
  | { readonly kind: "stop"; readonly running: RemedyLine }
  | { readonly kind: "head" }
  | { readonly kind: "line"; readonly line: RemedyLine };

type Props = {
  remedy: Remedy;
  today: CivilDate;
  open: OpenDialog;
  onClose: () => void;
};

/** The one change of a remedy that is being made. */
export function RemedyDialogs({ remedy, today, open, onClose }: Props) {
  switch (open.kind) {
    case "stop":
      return <StopDialog remedy={remedy} running={open.running} today={today} onClose={onClose} />;
    case "head":
      return <HeadDialog remedy={remedy} onClose={onClose} />;
    default:
      return (
        <LineDialog
          remedy={remedy}
          line={open.kind === "line" ? open.line : null}
          today={today}
          onClose={onClose}
        />
      );
  }
}
