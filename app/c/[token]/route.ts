import { headers } from "next/headers";
import { openCalendar } from "#lib/exchange/notifications/open-calendar";
import { env } from "#lib/server/env";
import { publicOrigin } from "#lib/server/headers/public-origin";

type Context = { params: Promise<{ token: string }> };

/** The reminders as a calendar, for whoever holds its secret address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const address = publicOrigin(env.origin, (await headers()).get("host"));
  const calendar = await openCalendar((await params).token, { now: new Date(), address });
  if (calendar === null) return new Response("There is no such calendar.", { status: 404 });
  return new Response(calendar, {
    headers: { "Content-Type": "text/calendar; charset=utf-8", "Cache-Control": "no-store" },
  });
}
