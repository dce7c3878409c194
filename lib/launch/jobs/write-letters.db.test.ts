import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { sendWeeklyLetters } from "#lib/exchange/notifications/send-weekly-letters";
import { takeLease } from "./lease";
import { writeLetters } from "./write-letters";

vi.mock("#lib/exchange/notifications/send-weekly-letters", () => ({
  sendWeeklyLetters: vi.fn(async () => 2),
}));

test("letters are written by the one copy of the app that has the lease", async () => {
  await takeLease("weekly-letters", 1, randomUUID());
  expect(await writeLetters(new Date())).toBe(0);
  expect(sendWeeklyLetters).not.toHaveBeenCalled();
  await vi.waitFor(async () => expect(await writeLetters(new Date())).toBe(2), 5000);
  expect(await takeLease("weekly-letters", 1, randomUUID())).toBe(false);
});
