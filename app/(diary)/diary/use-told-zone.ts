import { useEffect } from "react";
import { deviceZone } from "#lib/base/time/device-zone";
import { followZone } from "#lib/people/reminders/actions";

const toldKey = "charley zone told";

/** Who travels is reminded by the clock of where they are: a device that is in another zone than before says so, once. */
export function useToldZone(): void {
  useEffect(() => {
    const timeZone = deviceZone("UTC");
    try {
      if (localStorage.getItem(toldKey) === timeZone) return;
    } catch {
      return;
    }
    void followZone({ timeZone }).then(
      ({ ok }) => ok && localStorage.setItem(toldKey, timeZone),
      () => undefined,
    );
  }, []);
}
