"use client";

import { useEffect, useState } from "react";
import { useOutbox } from "#app/_device/outbox-provider";
import { PutOnPhone } from "#app/_install/put-on-phone";
import { Button } from "#app/_ui/button";
import { Card } from "#app/_ui/card";
import { Notice } from "#app/_ui/notice";
import { Problem } from "#app/_ui/problem";
import { TextField } from "#app/_ui/text-field";
import { textOf, useSubmit } from "#app/_ui/use-submit";
import {
  type PushTrouble,
  pushTrouble,
  subscribeHere,
} from "#app/(diary)/settings/reminders/push-subscription";
import { troubles } from "#app/(diary)/settings/reminders/this-device";
import { deviceZone } from "#lib/base/time/device-zone";
import { addDevice, saveReminders } from "#lib/people/reminders/actions";
import type { Reminders } from "#lib/people/reminders/queries";
import { usualMorning } from "#lib/people/reminders/schema";
import { WayHome } from "./way-on";

type Props = { reminders: Reminders | null; publicKey: string | null };

const others = { eveningAt: null, isNamed: false, quietFrom: null, quietTo: null, ntfyAddress: null };

/** Whether this browser is reminded from now on; where it is not, the settings offer other ways. */
async function remindHere(publicKey: string | null): Promise<boolean> {
  const made = publicKey && pushTrouble() === null ? await subscribeHere(publicKey).catch(() => null) : null;
  return made ? (await addDevice(made)).ok : false;
}

type Told = { readonly at: string; readonly isHere: boolean };

function WhatFollows({ at, isHere }: Told) {
  return (
    <div role="status">
      <p className="text-lg">Charley asks each morning at {at}, if you have not said.</p>
      <p className="mt-2 text-soft">
        {isHere
          ? "You can answer on the notification itself."
          : "No notification comes to this device yet: Settings, Reminders shows the ways."}
      </p>
    </div>
  );
}

/** A time for the morning question, and this device to ask on. */
export function FirstReminder({ reminders, publicKey }: Props) {
  const zone = useOutbox().opened?.person?.timeZone ?? "UTC";
  const [trouble, setTrouble] = useState<PushTrouble>(null);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => setTrouble(pushTrouble()), []);
  const { pending, problem, fields, onSubmit } = useSubmit(
    async (form) => {
      const morningAt = textOf(form, "morningAt").trim() || usualMorning;
      const kept = reminders ?? others;
      const { eveningAt, isNamed, quietFrom, quietTo, ntfyAddress } = kept;
      const wishes = { eveningAt, isNamed, quietFrom, quietTo, ntfyAddress };
      const saved = await saveReminders({ ...wishes, timeZone: deviceZone(zone), morningAt });
      if (!saved.ok) return saved;
      return { ok: true as const, value: { at: morningAt, isHere: await remindHere(publicKey) } };
    },
    (value) => setTold(value),
  );
  return (
    <>
      <Card>
        {told ? (
          <WhatFollows {...told} />
        ) : (
          <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-5">
            <TextField
              label="Ask each morning at"
              name="morningAt"
              type="time"
              hint="Only if the night is not recorded yet. A notification names nothing about health."
              defaultValue={reminders?.morningAt ?? usualMorning}
              error={fields.morningAt ?? null}
            />
            {trouble ? <Notice title={troubles[trouble].title}>{troubles[trouble].what}</Notice> : null}
            <Problem title={problem} />
            <div>
              <Button type="submit" pending={pending}>
                Remind me
              </Button>
            </div>
          </form>
        )}
      </Card>
      <div className="mt-6">
        <WayHome isDone={told !== null} />
      </div>
      <div className="mt-6">
        <PutOnPhone />
      </div>
    </>
  );
}
