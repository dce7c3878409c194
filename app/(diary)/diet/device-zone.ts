import { isTimeZone } from "#lib/time/time-zone";

/** Where this device is now; the profile's zone where the browser does not say. */
export function deviceZone(profileZone: string): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return isTimeZone(zone) ? zone : profileZone;
}
