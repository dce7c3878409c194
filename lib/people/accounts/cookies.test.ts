import { beforeEach, expect, test, vi } from "vitest";

beforeEach(() => vi.resetModules());

/** What the sign-in library sets when a browser first asks, on a box with this public address. */
async function cookiesAt(origin: string): Promise<string[]> {
  vi.stubEnv("ORIGIN", origin);
  vi.stubEnv("NEXTAUTH_URL", origin);
  const { authHandler } = await import("./options");
  const kept = new Map<string, string[]>();
  const response = {
    getHeader: (name: string) => kept.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => kept.set(name.toLowerCase(), [value].flat()),
    status: () => response,
    send: () => response,
    json: () => response,
  };
  await authHandler({ method: "GET", headers: {}, cookies: {}, query: { nextauth: ["csrf"] } }, response);
  return kept.get("set-cookie") ?? [];
}

test("over https cookies are bound to this host, sent only over https and kept from scripts", async () => {
  const cookies = await cookiesAt("https://charley.example.org");
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-charley\./);
    expect(cookie).toMatch(/; Secure/i);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).toMatch(/; Path=\/(;|$)/i);
    expect(cookie).not.toMatch(/; Domain=/i);
  }
});

test("on a home network without https the same cookies go by plain names, or no browser would keep them", async () => {
  for (const cookie of await cookiesAt("http://192.168.1.5:3000")) {
    expect(cookie).toMatch(/^charley\./);
    expect(cookie).not.toMatch(/; Secure/i);
    expect(cookie).toMatch(/; HttpOnly/i);
  }
});
