"use client";

import { useState } from "react";
import { v7 as uuid } from "uuid";
import { useOutbox } from "#app/_device/outbox-provider";
import { useKeptWrites } from "#app/_device/use-kept-writes";
import { SourceList } from "#app/_safety/source-list";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Checkbox } from "#app/_ui/checkbox";
import { Notice } from "#app/_ui/notice";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { mayWrite } from "#lib/diary/entries/helpers-writes";
import type { RedFlag } from "#lib/knowledge/safety/red-flag";
import { redFlags } from "#lib/knowledge/safety/red-flags";
import type { RedFlagId } from "#lib/knowledge/safety/schema";
import { adviceLines, emergencyNumbers, urgencies } from "#lib/knowledge/safety/urgency";

const groups = [
  { title: "Today", flags: redFlags.filter((flag) => flag.today) },
  { title: "Over the last weeks", flags: redFlags.filter((flag) => !flag.today) },
];

/** Each can be called by a tap. */
function EmergencyNumbers() {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {emergencyNumbers.map(({ number, where }) => (
        <li key={number}>
          <a href={`tel:${number}`} className="inline-flex min-h-target items-center font-semibold">
            {number}
          </a>{" "}
          {where}
        </li>
      ))}
    </ul>
  );
}

/** What a ticked sign means: what to do and how soon. */
function Advice({ flag }: { flag: RedFlag }) {
  return (
    <Notice level={flag.urgency === "soon" ? "caution" : "stop"} title={flag.headline} className="mt-1 mb-2">
      <p className="font-semibold">{flag.whatToDo}</p>
      {flag.urgency === "now" ? <EmergencyNumbers /> : null}
      {flag.urgency === "today" ? <p>{adviceLines}</p> : null}
      <p className="mt-2">{flag.meaning}</p>
      <SourceList sources={flag.sources} />
    </Notice>
  );
}

type SignsProps = {
  title: string;
  flags: readonly RedFlag[];
  ticked: readonly RedFlagId[];
  onTick: (id: RedFlagId, checked: boolean) => void;
};

function Signs({ title, flags, ticked, onTick }: SignsProps) {
  return (
    <Card title={title}>
      <ul className="divide-y divide-line">
        {flags.map((flag) => (
          <li key={flag.id} className="py-2">
            <Checkbox
              label={flag.question}
              checked={ticked.includes(flag.id)}
              onChange={(event) => onTick(flag.id, event.currentTarget.checked)}
            />
            {ticked.includes(flag.id) ? <Advice flag={flag} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The most urgent of what is ticked, read out as it changes. */
function Outcome({ worst }: { worst: RedFlag | undefined }) {
  if (!worst) {
    return (
      <Notice level="info" title="Nothing is ticked">
        <p>
          None of the signs on this list is ticked. The list is not complete, and that is not a diagnosis. See
          a doctor if cramps come often, spoil your sleep or worry you.
        </p>
      </Notice>
    );
  }
  return (
    <Notice level={worst.urgency === "soon" ? "caution" : "stop"} title={urgencies[worst.urgency]}>
      <p>{worst.whatToDo}</p>
    </Notice>
  );
}

/** Signs asked, never inferred. The advice stands under a sign as soon as it is ticked; keeping the answers is a choice. */
export function LegCheck() {
  const [ticked, setTicked] = useState<readonly RedFlagId[]>([]);
  const { save, opened, help } = useOutbox();
  const { keptWithUndo } = useKeptWrites();
  const worst = redFlags.find((flag) => ticked.includes(flag.id));

  function tick(id: RedFlagId, checked: boolean) {
    setTicked((before) => (checked ? [...before, id] : before.filter((one) => one !== id)));
  }

  async function keep() {
    const id = uuid();
    const signs = redFlags.map((flag) => flag.id);
    const check = {
      checkedAt: instantOfDate(new Date()),
      timeZone: deviceZone(opened?.person?.timeZone ?? "UTC"),
      present: signs.filter((sign) => ticked.includes(sign)),
      absent: signs.filter((sign) => !ticked.includes(sign)),
    };
    await keptWithUndo(save("leg-check", id, check, 1), "Kept, with today's date.", () =>
      save("leg-check", id, null, 2),
    );
  }

  return (
    <div className="space-y-6">
      {groups.map(({ title, flags }) => (
        <Signs key={title} title={title} flags={flags} ticked={ticked} onTick={tick} />
      ))}
      <div role="status">
        <Outcome worst={worst} />
      </div>
      {/* Ticking is for whoever reads it; the answers of somebody else are kept by those who may write them down. */}
      {help && !mayWrite(help.may, { entity: "leg-check" }) ? null : (
        <Button variant="quiet" onClick={() => void keep()}>
          Keep these answers for today
        </Button>
      )}
    </div>
  );
}
