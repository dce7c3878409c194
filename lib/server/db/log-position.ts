/** A place in PostgreSQL's write-ahead log, in bytes from its beginning. */
export type LogPosition = bigint;

/** "1/2A000028", as PostgreSQL writes one. */
export function logPositionOf(text: string): LogPosition {
  const [high = "", low = ""] = text.split("/");
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}

export const logPositionText = (position: LogPosition): string =>
  `${(position >> 32n).toString(16)}/${(position & 0xffff_ffffn).toString(16)}`.toUpperCase();

/** Where the file of the log begins that a position is in. */
export const segmentStart = (position: LogPosition, segmentBytes: number): LogPosition =>
  position - (position % BigInt(segmentBytes));

const hex8 = (value: bigint) => value.toString(16).toUpperCase().padStart(8, "0");

/** What PostgreSQL calls the file of the log that a position is in: "000000010000000000000003". */
export function segmentName(timeline: number, position: LogPosition, segmentBytes: number): string {
  const perFile = 0x1_0000_0000n / BigInt(segmentBytes);
  const number = position / BigInt(segmentBytes);
  return `${hex8(BigInt(timeline))}${hex8(number / perFile)}${hex8(number % perFile)}`;
}

/** Where a file of the log begins, by its name. */
export function startOfSegment(name: string, segmentBytes: number): LogPosition {
  const perFile = 0x1_0000_0000n / BigInt(segmentBytes);
  return (BigInt(`0x${name.slice(8, 16)}`) * perFile + BigInt(`0x${name.slice(16)}`)) * BigInt(segmentBytes);
}
