import { expect, test } from "vitest";
import { admission, isTooLarge, isWellFormed, mostAtOnce } from "./admission.mjs";

const from = (address: string, cookie?: string) => ({
  "x-forwarded-for": address,
  ...(cookie && { cookie }),
});
const session = (name: string) => `charley.session=${name.repeat(30)}`;

test("one session cannot take what others need, and gets in again once something is answered", () => {
  const { enter } = admission();
  const mine = from("10.0.0.1", session("a"));
  const leaving = Array.from({ length: mostAtOnce.session }, () => enter(mine));
  expect(leaving.every((leave) => leave !== null)).toBe(true);
  expect(enter(mine)).toBeNull();
  expect(enter(from("10.0.0.1", session("b")))).not.toBeNull();
  leaving[0]?.();
  expect(enter(mine)).not.toBeNull();
});

test("one address cannot take everything by making up sessions", () => {
  const { enter } = admission();
  for (let made = 0; made < mostAtOnce.address; made++) {
    expect(enter(from("10.0.0.1", `charley.session=${String(made).padStart(30, "x")}`))).not.toBeNull();
  }
  expect(enter(from("10.0.0.1", session("z")))).toBeNull();
  expect(enter(from("10.0.0.2", session("z")))).not.toBeNull();
});

test("all of them together stop where the machine would", () => {
  const { enter } = admission();
  for (let made = 0; made < mostAtOnce.all; made++) enter(from(`10.0.${made >> 8}.${made & 255}`));
  expect(enter(from("10.9.9.9"))).toBeNull();
});

test("a book is not read to find out who signs in", () => {
  expect(isTooLarge("/api/auth/callback/credentials", { "content-length": "9000000" })).toBe(true);
  expect(isTooLarge("/api/auth/callback/credentials", { "content-length": "4000" })).toBe(false);
  expect(isTooLarge("/import", { "content-length": "900000" })).toBe(false);
  expect(isTooLarge("/import", { "content-length": "9000000" })).toBe(true);
});

test("an address that cannot be read is nothing's", () => {
  expect(isWellFormed("/diary/%ff")).toBe(false);
  expect(isWellFormed("/b/%E0%A4%A")).toBe(false);
  expect(isWellFormed("/diary/%00")).toBe(false);
  expect(isWellFormed("/diary/2026-03-28")).toBe(true);
});
