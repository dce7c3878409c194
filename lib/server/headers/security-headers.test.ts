import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers";

const https = securityHeaders("abc", { isHttps: true, isDevelopment: false, camera: false });
const http = securityHeaders("abc", { isHttps: false, isDevelopment: false, camera: false });

function directives(headers: Record<string, string>): Map<string, string[]> {
  const policy = headers["Content-Security-Policy"] ?? "";
  return new Map(policy.split("; ").map((part) => [part.split(" ")[0] ?? "", part.split(" ").slice(1)]));
}

/**
 * The MDN HTTP Observatory's published points for what can be told from these headers, cookies and redirects apart:
 * it starts at 100, and bonuses count only when nothing was taken off below 90.
 */
function score(headers: Record<string, string>): number {
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

test("over https the headers score at least 130 by the published rules", () => {
  expect(score(https)).toBeGreaterThanOrEqual(130);
});

test("the score notices what it should", () => {
  const without = (name: string) => score({ ...https, [name]: "" });
  expect(without("Strict-Transport-Security")).toBeLessThan(90);
  expect(without("Content-Security-Policy")).toBeLessThan(80);
  expect(without("Referrer-Policy")).toBe(score(https) - 5);
  const weak = (https["Content-Security-Policy"] ?? "").replace("'strict-dynamic'", "'unsafe-inline'");
  expect(score({ ...https, "Content-Security-Policy": weak })).toBeLessThan(90);
});

test("no script runs without the nonce, and nothing is evaluated", () => {
  for (const headers of [http, https]) {
    expect(directives(headers).get("script-src")).toEqual(["'nonce-abc'", "'strict-dynamic'"]);
    expect(directives(headers).get("style-src")?.join()).not.toContain("unsafe");
    expect(directives(headers).get("default-src")).toEqual(["'none'"]);
  }
});

test("a box on plain http does not tell browsers to insist on https", () => {
  expect(http["Strict-Transport-Security"]).toBeUndefined();
});

test("the camera is there for barcodes alone, and the microphone and the place never", () => {
  const allowed = (camera: boolean) =>
    securityHeaders("abc", { isHttps: true, isDevelopment: false, camera })["Permissions-Policy"];
  expect(allowed(false)).toBe("camera=(), microphone=(), geolocation=()");
  expect(allowed(true)).toBe("camera=(self), microphone=(), geolocation=()");
});
