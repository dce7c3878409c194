import { isTimeZone } from "./time-zone";

/** The zone this device keeps now; `fallback` where it names none we know (a bare offset, an old browser). */
export function deviceZone(fallback: string): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return timeZone && isTimeZone(timeZone) ? timeZone : fallback;
}
