import { expect, test } from "vitest";
import { isFromElsewhere, sameOrigin } from "./same-origin";

const own = ["https://charley.example.org"];
const from = (headers: Record<string, string>) => sameOrigin(new Headers(headers), own);

test("our own pages may write, by whatever name the machine was called", () => {
  expect(from({ origin: "https://charley.example.org", "sec-fetch-site": "same-origin" })).toBe(true);
  expect(from({ origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" })).toBe(true);
  expect(from({ "sec-fetch-site": "same-origin" })).toBe(true);
});

test("anybody else's page, a sibling's, an opaque one and no page at all may not", () => {
  const host = "charley.example.org";
  expect(from({ origin: "https://evil.example", host })).toBe(false);
  expect(from({ origin: own[0] ?? "", "sec-fetch-site": "same-site", host })).toBe(false);
  expect(from({ origin: own[0] ?? "", "sec-fetch-site": "cross-site", host })).toBe(false);
  expect(from({ origin: "null", host })).toBe(false);
  expect(from({ host })).toBe(false);
  expect(from({ "sec-fetch-site": "none", host })).toBe(false);
});

test("a form of our own page without a referrer is taken, and one that another page sends is known", () => {
  const host = "charley.example.org";
  const elsewhere = (headers: Record<string, string>) => isFromElsewhere(new Headers(headers), own);
  expect(elsewhere({ origin: "null", "sec-fetch-site": "same-origin", host })).toBe(false);
  expect(elsewhere({ origin: "null", host })).toBe(false);
  expect(elsewhere({ origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" })).toBe(false);
  expect(elsewhere({ host })).toBe(false);
  expect(elsewhere({ origin: "null", "sec-fetch-site": "cross-site", host })).toBe(true);
  expect(elsewhere({ origin: "https://evil.example", host })).toBe(true);
});
