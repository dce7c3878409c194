import { expect, test } from "vitest";
import { believeOnlyProxies, cameWithoutTls, isFromHere, trustedProxies } from "./forwarded.mjs";

function seenAs(remoteAddress: string, forwardedFor: string, proxies?: string): unknown {
  const request = { headers: { "x-forwarded-for": forwardedFor }, socket: { remoteAddress } };
  believeOnlyProxies(request, trustedProxies(proxies));
  return request.headers["x-forwarded-for"];
}

test("a caller cannot choose the address its tries are counted by", () => {
  expect(seenAs("192.168.1.7", "203.0.113.9")).toBe("192.168.1.7");
  expect(seenAs("2001:db8::7", "203.0.113.9")).toBe("2001:db8::7");
  expect(seenAs("172.18.0.2", "203.0.113.9")).toBe("172.18.0.2");
});

test("a proxy on this machine, or one that is named, is believed", () => {
  expect(seenAs("127.0.0.1", "203.0.113.9")).toBe("203.0.113.9");
  expect(seenAs("::ffff:127.0.0.1", "203.0.113.9")).toBe("203.0.113.9");
  expect(seenAs("::1", "203.0.113.9")).toBe("203.0.113.9");
  expect(seenAs("172.18.0.2", "203.0.113.9", "172.18.0.0/16")).toBe("203.0.113.9");
  expect(seenAs("10.0.0.9", "203.0.113.9", "172.18.0.0/16, 10.0.0.9")).toBe("203.0.113.9");
  expect(seenAs("10.0.0.8", "203.0.113.9", "172.18.0.0/16, 10.0.0.9")).toBe("10.0.0.8");
});

test("what a client wrote in front of what the proxies wrote counts for nothing", () => {
  expect(seenAs("127.0.0.1", "198.51.100.1, 203.0.113.9")).toBe("203.0.113.9");
  expect(seenAs("127.0.0.1", "203.0.113.9, 172.18.0.2", "172.18.0.0/16")).toBe("203.0.113.9");
});

test("a port behind the address makes no other caller of it", () => {
  expect(seenAs("127.0.0.1", "203.0.113.9:5678")).toBe("203.0.113.9");
  expect(seenAs("127.0.0.1", "[2001:db8::7]:443")).toBe("2001:db8::7");
  expect(seenAs("127.0.0.1", "not an address")).toBe("127.0.0.1");
});

test("only a proxy may say which host was asked for", () => {
  const asked = (remoteAddress: string) => {
    const request = { headers: { "x-forwarded-host": "evil.example" }, socket: { remoteAddress } };
    believeOnlyProxies(request, trustedProxies(undefined));
    return request.headers["x-forwarded-host"];
  };
  expect(asked("203.0.113.9")).toBeUndefined();
  expect(asked("127.0.0.1")).toBe("evil.example");
});

test("from this machine is what it sent itself, not what a proxy on it passed on", () => {
  const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
    isFromHere({ headers, socket: { remoteAddress } });
  expect([from("127.0.0.1"), from("::1"), from("::ffff:127.0.0.1")]).toEqual([true, true, true]);
  expect([from("192.168.1.7"), from("::ffff:192.168.1.7"), from("")]).toEqual([false, false, false]);
  expect(from("127.0.0.1", { "x-forwarded-for": "127.0.0.1" })).toBe(false);
  expect(from("127.0.0.1", { "x-forwarded-proto": "https" })).toBe(false);
  expect(from("::1", { via: "1.1 proxy" })).toBe(false);
});

test("what came to the proxy without TLS is told from what came with it, or is not known", () => {
  const came = (proto?: string) => cameWithoutTls({ headers: { "x-forwarded-proto": proto } });
  expect(came("http")).toBe(true);
  expect(came("HTTP, https")).toBe(true);
  expect(came("https")).toBe(false);
  expect(came("https,http")).toBe(false);
  expect(came()).toBe(false);
});
