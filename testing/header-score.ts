/** What a response carries, by the names as they are written in the rules. */
type HeadersByName = Readonly<Record<string, string>>;

export function directives(headers: HeadersByName): Map<string, string[]> {
  const policy = headers["Content-Security-Policy"] ?? "";
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
}

/**
 * The MDN HTTP Observatory's published points for what can be told from these headers, cookies and redirects apart:
 * it starts at 100, and bonuses count only when nothing was taken off below 90.
 */
export function headerScore(headers: HeadersByName): number {
  const csp = directives(headers);
  const scripts = csp.get("script-src") ?? csp.get("default-src") ?? ["'unsafe-inline'"];
  const styles = csp.get("style-src") ?? csp.get("default-src") ?? [];
  const risky = (list: string[]) => list.some((each) => /^('unsafe-inline'|data:|https?:|\*)$/.test(each));
  const bare = csp.get("default-src")?.join() === "'none'";
  const hsts = Number(/max-age=(\d+)/.exec(headers["Strict-Transport-Security"] ?? "")?.[1] ?? 0);
  const taken =
    (csp.size === 0 ? 25 : 0) +
    (risky(scripts) ? 20 : 0) +
    (scripts.includes("'unsafe-eval'") ? 10 : 0) +
    (hsts >= 15_552_000 ? 0 : 20) +
    (headers["X-Content-Type-Options"] === "nosniff" ? 0 : 5) +
    (csp.get("frame-ancestors") || headers["X-Frame-Options"] ? 0 : 20);
  if (100 - taken < 90) return 100 - taken;
  const safe = !risky(scripts) && !risky(styles) && !scripts.includes("'unsafe-eval'");
  const bonus =
    (safe ? (bare ? 10 : 5) : 0) +
    (/^(no-referrer|same-origin|strict-origin)/.test(headers["Referrer-Policy"] ?? "") ? 5 : 0) +
    (csp.get("frame-ancestors")?.join() === "'none'" ? 5 : 0) +
    (headers["Cross-Origin-Resource-Policy"] === "same-origin" ? 10 : 0) +
    (headers["Cross-Origin-Opener-Policy"] === "same-origin" ? 10 : 0);
  return 100 - taken + bonus;
}
