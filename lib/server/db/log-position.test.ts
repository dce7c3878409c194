import { expect, test } from "vitest";
import { logPositionOf, logPositionText, segmentName, segmentStart, startOfSegment } from "./log-position";

const segmentBytes = 16 * 1024 * 1024;

// From PostgreSQL 18: SELECT pg_walfile_name(lsn), on the first timeline.
test.each([
  ["0/1000028", "000000010000000000000001"],
  ["0/FFFFFFFF", "0000000100000000000000FF"],
  ["1/28", "000000010000000100000000"],
  ["2A/3B00C0DE", "000000010000002A0000003B"],
])("%s lies in the file %s", (text, name) => {
  const position = logPositionOf(text);
  expect(logPositionText(position)).toBe(text);
  expect(segmentName(1, position, segmentBytes)).toBe(name);
  expect(startOfSegment(name, segmentBytes)).toBe(segmentStart(position, segmentBytes));
});
