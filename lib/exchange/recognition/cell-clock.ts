import { type ClockTime, parseClockTime } from "#lib/base/time/clock-time";

const named: Readonly<Record<string, string>> = {
  midnight: "0:00",
  mitternacht: "0:00",
  noon: "12:00",
  midday: "12:00",
  mittag: "12:00",
};

function twelveHour(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour;
  if (hour > 12) return hour;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/**
 * A time of day however it is written: "02:13", "2.13", "2:13AM", "12:05a", "2 am", "7.30 Uhr", "02h13", "0213", "about 3am",
 * or the part of a day that spreadsheets keep. Null for what is none.
 */
export function cellClock(text: string): ClockTime | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(?:~|≈|about|around|approx\.?|ca\.?|circa|at|um|c\.)\s*/, "")
    .replace(/\s*(?:uhr|o['’]?clock|hrs|hours)\.?$/, " h")
    .trim();
  const known = named[plain];
  if (known !== undefined) return parseClockTime(known);
  const serial = /^0?\.(\d{3,})$/.exec(plain);
  if (serial) {
    const minutes = Math.round(Number(plain) * 1440);
    return parseClockTime(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`);
  }
  const full = /^(\d{1,2})\s*[:.h]\s*(\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(?:h|(a|p)\.?\s?(?:m\.?)?)?$/.exec(
    plain,
  );
  if (full) {
    const hour = twelveHour(Number(full[1]), full[4]);
    return hour === null ? null : parseClockTime(`${hour}:${full[2]}`);
  }
  const packed = /^(\d{2})(\d{2})(?: h)?$/.exec(plain);
  if (packed) return parseClockTime(`${packed[1]}:${packed[2]}`);
  const bare = /^(\d{1,2})\s*(?:h|(a|p)\.?\s?(?:m\.?)?)$/.exec(plain);
  if (!bare) return null;
  const hour = twelveHour(Number(bare[1]), bare[2]);
  return hour === null ? null : parseClockTime(`${hour}:00`);
}
