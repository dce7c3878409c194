import "fake-indexeddb/auto";
import { v7 as uuid } from "uuid";
import { describe, expect, it } from "vitest";
import { forgetReadings, keepReading, keptReading, keptReadings } from "#app/_device/kept-reading";
import { openStorage } from "./storage";

const marker = "marmalade at midnight";
const anna = uuid();
const berta = uuid();
const reading = (note: string, readAt = 1) => ({ told: { note }, waited: [], readAt });

/** Everything the device's store holds, as whoever copies the profile folder would find it. */
async function everythingStored(): Promise<string> {
  const open = indexedDB.open("charley");
  await new Promise((done) => open.addEventListener("success", done));
  const all = open.result.transaction("device").objectStore("device").getAll();
  await new Promise((done) => all.addEventListener("success", done));
  open.result.close();
  return JSON.stringify(all.result);
}

describe("what a device keeps of what was read", () => {
  it("is found again with when it was told, replaced by what is read next, and sealed", async () => {
    await keepReading(anna, "remedies", reading(marker));
    expect(await keptReading(anna, "remedies")).toEqual(reading(marker));
    expect(await everythingStored()).not.toContain(marker);
    await keepReading(anna, "remedies", reading("later", 2));
    expect(await keptReading(anna, "remedies")).toEqual(reading("later", 2));
    expect(await keptReading(anna, "answers")).toBeNull();
  });

  it("holds so many of one kind and no more, the latest in the alphabet", async () => {
    for (const day of ["2026-03-27", "2026-03-29", "2026-03-28", "2026-03-26"]) {
      await keepReading(anna, `diet ${day}`, { ...reading(day), most: 2 });
    }
    const days = await keptReadings<{ note: string }>(anna, "diet ");
    expect(days.map(({ told }) => told.note)).toEqual(["2026-03-28", "2026-03-29"]);
    // Another kind is not counted among them.
    expect(await keptReading(anna, "remedies")).not.toBeNull();
  });

  it("is nobody else's: it goes as soon as another person reads here", async () => {
    await keepReading(berta, "remedies", reading("hers"));
    expect(await keptReading(anna, "remedies")).toBeNull();
    expect(await keptReadings(anna, "")).toEqual([]);
    expect(await keptReading(berta, "remedies")).toEqual(reading("hers"));
  });

  it("goes when she signs out, and what she was typing stays", async () => {
    const storage = await openStorage();
    await storage.keepDraft(berta, "form", { typed: "half a word" });
    await keepReading(berta, "remedies", reading("hers"));
    await forgetReadings(null);
    expect(await keptReadings(berta, "")).toEqual([]);
    expect(await storage.draft(berta, "form")).toEqual({ typed: "half a word" });
  });
});
