import { Button } from "./button";
import { Notice } from "./notice";

type Props = { title: string; message: string; onRetry?: () => void };

/** What went wrong, that nothing was lost, and a way on. Read out as soon as it appears. */
export function ErrorNote({ title, message, onRetry }: Props) {
  return (
    <div role="alert">
      <Notice
        level="stop"
        title={title}
        actions={
          onRetry ? (
            <Button variant="quiet" onClick={onRetry}>
              Try again
            </Button>
          ) : undefined
        }
      >
        <p>{message}</p>
      </Notice>
    </div>
  );
}
