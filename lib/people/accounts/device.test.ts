import { expect, test } from "vitest";
import { type Device, deviceAfter, deviceSchema, isKnown } from "./device";

test("a browser knows the last five people who signed in from it, and keeps its id", () => {
  let device: Device | null = null;
  const emails = [1, 2, 3, 2, 4, 5, 6].map((n) => `person${n}@example.org`);
  for (const email of emails) device = deviceSchema.parse(deviceAfter(device, email));
  const known = [1, 2, 3, 4, 5, 6].filter((n) => isKnown(device, `person${n}@example.org`));
  expect(known).toEqual([2, 3, 4, 5, 6]);
  expect(deviceAfter(device, "person2@example.org").device).toBe(device?.device);
  expect(isKnown(null, "person2@example.org")).toBe(false);
});
