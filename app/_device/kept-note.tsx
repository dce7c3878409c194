import { Notice } from "#app/_ui/notice";
import { dateWords } from "#lib/base/time/date-words";
import { deviceZone } from "#lib/base/time/device-zone";
import { instantOfDate } from "#lib/base/time/instant";
import { livedCalendarDate, livedClockWords } from "#lib/base/time/lived-time";

/** Above a page that this device opened by itself: how old it is, and that what is written now is kept. */
export function KeptNote({ readAt, isWhole = true }: { readAt: number; isWhole?: boolean }) {
  const instant = instantOfDate(new Date(readAt));
  const zone = deviceZone("UTC");
  const when = `${dateWords(livedCalendarDate(instant, zone))}, ${livedClockWords(instant, zone)}`;
  return (
    <div role="status" className="mb-6">
      <Notice title="No connection">
        {isWhole
          ? `This is how it was when this device last read it: ${when}.`
          : "What was written down for this day earlier is not on this device."}{" "}
        What you write now is kept here, and sent when there is a connection.
      </Notice>
    </div>
  );
}
