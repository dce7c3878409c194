import "server-only";
import { db } from "#lib/server/db/client";

/** Half a megabyte each: together they never take more than a tenth of a gigabyte, however many visitors come. */
const mostSamples = 200;

/** Whether one more would still fit. */
export async function hasRoomForSample(now: Date): Promise<boolean> {
  return (await db.person.count({ where: { demoExpiresAt: { gt: now } } })) < mostSamples;
}
