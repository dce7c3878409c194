import { expect, test } from "vitest";
import { type Device, deviceAfter, deviceSchema, isKnown } from "./device";
import { mintOwnerId } from "./owner";

const person = (n: number) => mintOwnerId(`018f0000-0000-7000-8000-00000000000${n}`);

test("a browser knows the last five people who signed in from it, and keeps its id", () => {
  let device: Device | null = null;
  for (const n of [1, 2, 3, 2, 4, 5, 6]) device = deviceSchema.parse(deviceAfter(device, person(n)));
  const known = [1, 2, 3, 4, 5, 6].filter((n) => isKnown(device, person(n)));
  expect(known).toEqual([2, 3, 4, 5, 6]);
  expect(deviceAfter(device, person(2)).device).toBe(device?.device);
  expect(isKnown(null, person(2))).toBe(false);
});
