import { expect, test } from "vitest";
import { base32, newTotpSecret, totpAddress, totpStep } from "./totp";

const secret = new TextEncoder().encode("12345678901234567890");
const at = (seconds: number) => new Date(seconds * 1000);

test.each([
  [59, "287082"],
  [1_111_111_109, "081804"],
  [1_111_111_111, "050471"],
  [1_234_567_890, "005924"],
  [2_000_000_000, "279037"],
  [20_000_000_000, "353130"],
])("at %d seconds the code is the one of RFC 6238", (seconds, code) => {
  expect(totpStep(code, { secret, lastStep: 0, now: at(seconds) })).toBe(Math.floor(seconds / 30));
});

test("a code is taken half a minute early or late, never twice, and not an hour later", () => {
  const taken = (seconds: number, lastStep = 0) =>
    totpStep("081804", { secret, lastStep, now: at(1_111_111_109 + seconds) });
  const step = 37_037_036;
  expect([taken(-30), taken(0), taken(30)]).toEqual([step, step, step]);
  expect([taken(0, step), taken(3600), taken(-3600)]).toEqual([null, null, null]);
});

test("an app can read the secret", () => {
  expect(base32(secret)).toBe("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
  const address = new URL(totpAddress(newTotpSecret(), { email: "ann@example.org", host: "box" }));
  expect(address.protocol).toBe("otpauth:");
  expect(address.searchParams.get("secret")).toMatch(/^[A-Z2-7]{32}$/);
});
