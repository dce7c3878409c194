/** Alive: the web server answers, whatever its database does. Only when this fails does starting it again help. */
export function GET(): Response {
  return Response.json({ status: "alive" }, { headers: { "cache-control": "no-store" } });
}
