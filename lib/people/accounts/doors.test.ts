import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addressOf, addressPrefix } from "./address";
import { isCommonPassword } from "./common-passwords";
import { deviceName } from "./device-name";
import { normalEmail } from "./normal-email";
import { isPlainHttp } from "./plain-http";
import { ownPath, safePath } from "./safe-path";

test("an address is the same however it is typed, and a look-alike letter makes another one", () => {
  expect(normalEmail("  Ann.Lee@Example.ORG ")).toBe("ann.lee@example.org");
  expect(normalEmail("ａｎｎ@ｅｘａｍｐｌｅ.org")).toBe("ann@example.org");
  expect(normalEmail("ann@münchen.example")).toBe("ann@xn--mnchen-3ya.example");
  // A Cyrillic "а" in the domain does not pass for the Latin one; in the name it is refused.
  expect(normalEmail("ann@exаmple.org")).toMatch(/^ann@xn--/);
  expect(normalEmail("аnn@example.org")).toBeNull();
  for (const text of [
    "",
    "ann",
    "@x.org",
    "ann@",
    "ann@box",
    "a b@x.org",
    "ann@1.2.3.4",
    "ann@x.org/y",
    "a@b:80.org",
  ]) {
    expect([text, normalEmail(text)]).toEqual([text, null]);
  }
  expect(normalEmail(`${"a".repeat(65)}@x.org`)).toBeNull();
  const once = normalEmail("Ann@MÜNCHEN.example") ?? "";
  expect(normalEmail(once)).toBe(once);
});

test("at least the 3,000 passwords guessed first are refused", () => {
  const guessed = ["password", "12345678", "football", "trustno1", "PASSWORD", "aaaaaaaa", "123123123"];
  for (const guess of guessed) expect([guess, isCommonPassword(guess, null)]).toEqual([guess, true]);
  expect(isCommonPassword("ann.lee.diary", "ann.lee.diary@example.org")).toBe(true);
  expect(isCommonPassword("three quiet owls", "ann@example.org")).toBe(false);
});

test("after signing in one stays on this site", () => {
  const foreign = [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "diary",
  ];
  for (const path of [...foreign, undefined, "", "/sign-in", "/api/auth/signout"]) {
    expect([path, safePath(path)]).toEqual([path, "/diary"]);
  }
  expect(safePath("/trends?weeks=12#pain")).toBe("/trends?weeks=12#pain");
  const path = "/trends?from=2026-03-01&to=2026-03-28#pain";
  expect(safePath(new URLSearchParams(ownPath(path).slice("/own?".length)).get("to") ?? "")).toBe(path);
});

test("limits count a household's IPv6 network as one caller, and the audit keeps only first bits", () => {
  expect(addressOf("203.0.113.9")).toBe("203.0.113.9");
  expect(addressOf("10.0.0.1, 203.0.113.9")).toBe("203.0.113.9");
  expect(addressOf("::ffff:203.0.113.9")).toBe("203.0.113.9");
  expect(addressOf("2001:db8:1:2:aaaa::1")).toBe(addressOf("2001:db8:1:2:bbbb:1:2:3"));
  expect(addressOf("2001:db8:1:2::1")).not.toBe(addressOf("2001:db8:1:3::1"));
  expect(addressOf(null)).toBe("unknown");
  expect(addressPrefix("203.0.113.9")).toBe("203.0.x.x");
  expect(addressPrefix(addressOf("2001:db8:1:2::1"))).toBe("2001:db8:1::/48");
});

test("a device is named by its browser and system, or said to be unknown", () => {
  const android =
    "Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36";
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1 Version/18.1 Safari/604.1";
  expect(deviceName(android)).toBe("Chrome on Android");
  expect(deviceName(iphone)).toBe("Safari on iPhone");
  expect(deviceName("Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/145.0")).toBe("Firefox on Windows");
  expect(deviceName(null)).toBe(deviceName("curl/8"));
});

test("plain http is a warning anywhere but on the machine itself", () => {
  expect(isPlainHttp("http://localhost:3000", "localhost:3000")).toBe(false);
  expect(isPlainHttp("http://localhost:3000", "127.0.0.1:3000")).toBe(false);
  expect(isPlainHttp("http://localhost:3000", "192.168.1.5:3000")).toBe(true);
  expect(isPlainHttp("https://charley.example.org", "charley.example.org")).toBe(false);
});

test("only doors mint the id that every query asks for", () => {
  const files = ["lib", "app"].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|testing/.test(name))
      .map((name) => join(root, name)),
  );
  expect(files.length).toBeGreaterThan(100);
  const doors = files.filter((file) => readFileSync(file, "utf8").includes("mintOwnerId"));
  expect(doors.sort()).toEqual([
    "lib/exchange/api/endpoint.ts",
    "lib/exchange/bedside/press.ts",
    "lib/exchange/demo/mutations.ts",
    "lib/exchange/notifications/send-reminders.ts",
    "lib/exchange/notifications/send-weekly-letters.ts",
    "lib/exchange/summary/queries.ts",
    "lib/exchange/summary/shl/mutations.ts",
    "lib/exchange/transfer/import-command.ts",
    "lib/people/accounts/identities.ts",
    "lib/people/accounts/insert-person.ts",
    "lib/people/accounts/mutations.ts",
    "lib/people/accounts/owner.ts",
    "lib/people/accounts/passkeys.ts",
    "lib/people/accounts/session.ts",
    "lib/people/accounts/sign-in.ts",
    "lib/people/administration/actions.ts",
    "lib/people/administration/admin-command.ts",
    "lib/people/administration/people-command.ts",
    "lib/people/mail/actions.ts",
    "lib/people/mail/mutations.ts",
  ]);
});
