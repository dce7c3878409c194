"use client";

import { useEffect, useState } from "react";
import { Button } from "#app/_ui/button";
import { Notice } from "#app/_ui/notice";
import { useToast } from "#app/_ui/toast";
import { sendTest } from "#lib/exchange/notifications/actions";
import { addDevice, removeDevice } from "#lib/people/reminders/actions";
import type { NotifiedDevice } from "#lib/people/reminders/queries";
import { type PushTrouble, pushTrouble, subscribeHere } from "./push-subscription";

type Props = {
  devices: readonly NotifiedDevice[];
  publicKey: string | null;
  onChanged: () => void;
};

/** What stands between this browser and a notification, and the way round it. */
export const troubles: Record<Exclude<PushTrouble, null>, { title: string; what: string }> = {
  insecure: {
    title: "Notifications need an https address",
    what: "This address is plain http, and browsers notify only over https. Ask whoever runs this Charley, or use ntfy or the calendar.",
  },
  "home-screen": {
    title: "First put Charley on your home screen",
    what: "On an iPhone or iPad: tap Share, then “Add to Home Screen”. Open Charley from there, and come back to this page.",
  },
  unsupported: {
    title: "This browser takes no notifications",
    what: "Use another browser, ntfy, or the calendar below.",
  },
  blocked: {
    title: "Notifications are blocked here",
    what: "Allow them for this address in the settings of your browser, then come back to this page.",
  },
};

const notDone = "That did not work. Check the connection and try again.";

/** Turns notifications on in this browser, and lists those they go to. */
export function ThisDevice({ devices, publicKey, onChanged }: Props) {
  const { show } = useToast();
  const [trouble, setTrouble] = useState<PushTrouble>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => setTrouble(pushTrouble()), []);

  async function say(work: () => Promise<string>) {
    setBusy(true);
    show({ message: await work().catch(() => notDone) });
    setBusy(false);
    setTrouble(pushTrouble());
    onChanged();
  }
  const turnOn = () =>
    say(async () => {
      const made = publicKey && (await subscribeHere(publicKey));
      if (!made) return "Not turned on: the browser did not allow it.";
      const result = await addDevice(made);
      return result.ok ? "This device is reminded from now on." : result.message;
    });
  const remove = ({ id }: NotifiedDevice) =>
    say(async () => {
      const result = await removeDevice({ id });
      return result.ok ? "Removed." : result.message;
    });
  const test = () =>
    say(async () => {
      const result = await sendTest({});
      return result.ok ? (result.value.failure ?? "Sent. It should arrive in a moment.") : result.message;
    });

  return (
    <div className="flex flex-col items-start gap-4">
      {devices.length === 0 ? <p className="text-soft">No device is reminded yet.</p> : null}
      <ul className="w-full divide-y divide-line empty:hidden">
        {devices.map((device) => (
          <li key={device.id} className="flex flex-wrap items-center justify-between gap-3 py-2">
            <span>{device.name}</span>
            <Button variant="plain" size="inline" onClick={() => void remove(device)}>
              Remove<span className="sr-only">: {device.name}</span>
            </Button>
          </li>
        ))}
      </ul>
      {trouble === null ? (
        <Button variant="quiet" pending={isBusy} onClick={() => void turnOn()}>
          Turn on here
        </Button>
      ) : (
        <Notice title={troubles[trouble].title}>{troubles[trouble].what}</Notice>
      )}
      <Button variant="plain" size="inline" pending={isBusy} onClick={() => void test()}>
        Send a test
      </Button>
    </div>
  );
}
