import { expect, test } from "vitest";
import { believeOnlyProxies } from "./forwarded.mjs";

function seenAs(remoteAddress: string, origin: string | undefined): unknown {
  const request = { headers: { "x-forwarded-for": "203.0.113.9" }, socket: { remoteAddress } };
  believeOnlyProxies(request, origin);
  return request.headers["x-forwarded-for"];
}

test("a caller cannot choose the address its tries are counted by", () => {
  expect(seenAs("192.168.1.7", undefined)).toBe("192.168.1.7");
  expect(seenAs("192.168.1.7", "http://charley.local:3000")).toBe("192.168.1.7");
  expect(seenAs("2001:db8::7", "http://charley.local:3000")).toBe("2001:db8::7");
});

test("a reverse proxy is believed: on this machine, or anywhere in front of https", () => {
  expect(seenAs("127.0.0.1", "http://charley.local:3000")).toBe("203.0.113.9");
  expect(seenAs("::ffff:127.0.0.1", undefined)).toBe("203.0.113.9");
  expect(seenAs("::1", undefined)).toBe("203.0.113.9");
  expect(seenAs("172.18.0.2", "https://charley.example.org")).toBe("203.0.113.9");
});
