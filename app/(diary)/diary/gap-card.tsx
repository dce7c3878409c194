"use client";

import { useEffect, useState } from "react";
import type { Nights } from "#app/_nights/use-nights";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { LinkButton } from "#app/_ui/link-button";
import { useToast } from "#app/_ui/toast";
import type { Gap } from "#lib/insight/home/report";

const leftKey = "charley nights left open until";

/** Whether this device was told to leave them open; a browser that keeps nothing would ask every day, so it does not ask. */
function wasLeft({ range }: Gap): boolean {
  try {
    return (localStorage.getItem(leftKey) ?? "") >= range.to;
  } catch {
    return true;
  }
}

/** One kind question after a gap, asked until it is answered or left. */
export function GapCard({ gap, nights }: { gap: Gap; nights: Nights }) {
  const [isShown, show] = useState(false);
  const { show: say } = useToast();
  useEffect(() => show(!wasLeft(gap)), [gap]);
  if (!isShown) return null;
  const within = nights.items.filter(({ night }) => night >= gap.range.from && night <= gap.range.to);
  const sayNone = () => {
    const undo = nights.changeAll(
      within.map(({ night }) => night),
      { crampCount: 0 },
    );
    say({ message: `${within.length} nights now say “none”.`, action: { label: "Undo", onPress: undo } });
  };
  return (
    <Card>
      <p className="mb-3 max-w-read">{gap.question}</p>
      <div className="flex flex-wrap gap-3">
        {gap.isRemembered ? (
          <Button variant="quiet" onClick={sayNone}>
            No cramps in any
          </Button>
        ) : null}
        <LinkButton href="/diary/fill">Fill some in</LinkButton>
        <Button
          variant="plain"
          size="inline"
          onClick={() => {
            localStorage.setItem(leftKey, gap.range.to);
            show(false);
          }}
        >
          Leave them open
        </Button>
      </div>
    </Card>
  );
}
