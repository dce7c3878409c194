import { expect, test } from "vitest";
import { passkeyPlace } from "./passkey-place";

test("passkeys are tied to the name of an https address, or to this machine", () => {
  expect(passkeyPlace("https://charley.example.org:8443", "charley.example.org:8443")).toEqual({
    ok: true,
    rpId: "charley.example.org",
  });
  // A proxy passes on its own name for it.
  expect(passkeyPlace("https://charley.example.org", "127.0.0.1:3000").ok).toBe(true);
  expect(passkeyPlace("http://localhost:3000", "localhost:3000")).toEqual({ ok: true, rpId: "localhost" });
  expect(passkeyPlace("http://localhost:3000", null).ok).toBe(true);
});

test.each([
  ["http://192.168.1.5:3000", "192.168.1.5:3000", /begins with http:/],
  ["http://charley.lan", "charley.lan", /begins with http:/],
  ["https://192.168.1.5", "192.168.1.5", /made of numbers/],
  ["https://[fd00::5]", "[fd00::5]", /made of numbers/],
  ["http://localhost:3000", "192.168.1.5:3000", /work at http:\/\/localhost:3000 only/],
  ["http://localhost:3000", "127.0.0.1:3000", /work at http:\/\/localhost:3000 only/],
])("at %s, asked for as %s, it is said why there can be none", (origin, host, why) => {
  const place = passkeyPlace(origin, host);
  expect(place.ok ? "there can" : place.why).toMatch(why);
});
