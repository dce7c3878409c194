import { parseAskedKey } from "#lib/diary/asked-days/schema";
import type { When } from "#lib/diary/nights/still-to-come";
import type { Operation } from "./schema";

/** Where a day begins first: what carries no zone of its own is not refused before it has begun anywhere. */
const earliestZone = "Pacific/Kiritimati";

/** When an entry was, by what it says; null where it is of no night and no day, or takes something back. */
export function whenOfOperation(operation: Operation): When | null {
  if (operation.body === null) return null;
  switch (operation.entity) {
    case "cramp":
      return operation.body;
    case "night":
      return { timeZone: operation.body.timeZone, night: operation.key };
    case "diet-entry":
    case "dose":
      return { timeZone: operation.body.timeZone, day: operation.body.day };
    case "diet-day":
      return { timeZone: earliestZone, day: operation.key };
    case "asked-day": {
      const asked = parseAskedKey(operation.key);
      return asked && { timeZone: earliestZone, day: asked.day };
    }
    case "blood-result":
      return operation.body.on && { timeZone: earliestZone, day: operation.body.on };
    default:
      return null;
  }
}
