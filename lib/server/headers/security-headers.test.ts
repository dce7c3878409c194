import { expect, test } from "vitest";
import { directives, headerScore as score } from "#testing/header-score";
import { securityHeaders } from "./security-headers";

const https = securityHeaders("abc", { isHttps: true, isDevelopment: false, camera: false });
const http = securityHeaders("abc", { isHttps: false, isDevelopment: false, camera: false });

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
