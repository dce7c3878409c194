"use client";

import { Button } from "#app/_ui/button";
import { EmptyState } from "#app/_ui/empty-state";
import { LinkButton } from "#app/_ui/link-button";

/** In place of the trends of a diary that has none yet. */
export function NothingYet({ onLookBack }: { onLookBack: (() => void) | null }) {
  return (
    <EmptyState
      title="Trends begin with a few nights"
      action={
        <>
          <LinkButton href="/diary" variant="primary">
            Write down last night
          </LinkButton>
          <LinkButton href="/diet">Write down a meal</LinkButton>
          {onLookBack ? (
            <Button variant="quiet" onClick={onLookBack}>
              Look further back
            </Button>
          ) : null}
        </>
      }
    >
      <p>
        Record every night, even the good ones. A night without cramps counts as much as a bad one. After 14
        recorded nights you see your cramps per week here, and how sure that number is.
      </p>
    </EmptyState>
  );
}
