"use client";

import { useState, useSyncExternalStore } from "react";
import { SelectField } from "#app/_ui/select-field";
import { isTimeZone, timeZones } from "#lib/base/time/time-zone";

const never = () => () => {};

/** The zone this device is set to; UTC while the page is made on the server. */
function useDeviceZone(): string {
  return useSyncExternalStore(
    never,
    () => {
      const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
      return isTimeZone(zone) ? zone : "UTC";
    },
    () => "UTC",
  );
}

const none: readonly string[] = [];
let known: readonly string[] | undefined;
/** What this browser calls the zones of the world: the server's list may differ, so it is read where it is shown. */
function useZoneNames(): readonly string[] {
  return useSyncExternalStore(
    never,
    () => {
      known ??= timeZones();
      return known;
    },
    () => none,
  );
}

type Props = {
  saved?: string;
  hint: string;
  error?: string | undefined;
  onChoose?: (timeZone: string) => void;
};

/** The place whose clock the person lives by: the saved one, else this device's. */
export function TimeZoneField({ saved, hint, error, onChoose }: Props) {
  const deviceZone = useDeviceZone();
  const [chosen, setChosen] = useState<string | null>(saved ?? null);
  const zone = chosen ?? deviceZone;
  const names = useZoneNames();
  const options = (names.includes(zone) ? names : [zone, ...names]).map((name) => ({
    value: name,
    label: name.replaceAll("_", " "),
  }));
  return (
    <SelectField
      label="Time zone"
      name="timeZone"
      hint={hint}
      error={error ?? null}
      options={options}
      value={zone}
      onChange={(event) => {
        setChosen(event.currentTarget.value);
        onChoose?.(event.currentTarget.value);
      }}
    />
  );
}
