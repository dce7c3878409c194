import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";

/** Above a form that opens as it was left. */
export function LeftBefore({ onBeginAnew }: { onBeginAnew: () => void }) {
  return (
    <Notice
      title="What you had typed before is back"
      actions={
        <Button variant="quiet" onClick={onBeginAnew}>
          Begin anew
        </Button>
      }
    />
  );
}
