/** Names found to be zones: there are some hundreds, and asking of one takes longer than all else of an entry. */
const known = new Set<string>();

/**
 * Whether the text is an IANA zone name such as "Europe/Berlin" or "UTC". Offsets ("+02:00", "GMT+2", "Etc/GMT-2") and bare
 * abbreviations ("EST") are refused: they do not know when the clock changes, and reports made with them shift by an hour.
 */
export function isTimeZone(text: string): boolean {
  if (known.has(text)) return true;
  if (text !== "UTC" && !/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)+$/.test(text)) return false;
  if (text.startsWith("Etc/") && text !== "Etc/UTC") return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    known.add(text);
    return true;
  } catch {
    return false;
  }
}

/** Every zone to choose from, in alphabetical order, UTC among them. */
export function timeZones(): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC"])].filter(isTimeZone).sort();
}
