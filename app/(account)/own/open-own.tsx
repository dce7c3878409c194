"use client";

import { startTransition, useActionState } from "react";
import { Button } from "#app/_ui/button";
import { ErrorNote } from "#app/_ui/error-note";
import { goToDiary } from "#app/(diary)/_frame/go-to-diary";

/** Opens one's own diary in place of the one that is open, at `to`. */
export function OpenOwn({ to }: { to: string }) {
  const [problem, open, isOpening] = useActionState(() => goToDiary(null, to), null);
  return (
    <>
      <Button pending={isOpening} onClick={() => startTransition(open)}>
        Open your own diary
      </Button>
      {problem === null ? null : <ErrorNote title="It was not opened" message={problem} />}
    </>
  );
}
