import { v7 as uuid } from "uuid";
import { expect, test } from "vitest";
import type { AccountId } from "#lib/people/accounts/owner";
import { db } from "#lib/server/db/client";
import { listFoodsByRef } from "../queries";
import { offProduct } from "./off-product";
import { productByBarcode } from "./product-by-barcode";

const now = new Date("2026-11-22T12:00:00Z");
const later = new Date("2027-01-22T12:00:00Z");
const origin = "https://charley.example.org";
const from = "https://foods.example.org";

const answer = {
  status: 1,
  product: {
    product_name: "Mineralwasser",
    brands: "Quelle,Handel",
    product_quantity_unit: "ml",
    nutriments: {
      magnesium_100g: "0.0084",
      magnesium_unit: "mg",
      calcium_100g: 0.05,
      salt_100g: 0.03,
      potassium_100g: "",
    },
  },
};

/** A stand-in for the network at the last door, so that what is asked and how often can be seen. */
function network(reply: () => Response) {
  const asked: { url: string; agent: string | null }[] = [];
  const fetch: typeof globalThis.fetch = async (url, init) => {
    asked.push({ url: String(url), agent: new Headers(init?.headers).get("User-Agent") });
    return reply();
  };
  return { asked, fetch };
}

test("figures are grams whatever the unit says, may be text, and what is absent is unknown", () => {
  expect(offProduct(answer)).toEqual({
    name: "Mineralwasser",
    brand: "Quelle",
    basis: "100ml",
    magnesiumMg: 8.4,
    potassiumMg: null,
    calciumMg: 50,
    sodiumMg: 12,
    vitaminEMg: null,
  });
  const powder = {
    product_name: "Powder",
    nutriments: { magnesium_100g: 2, magnesium_prepared_100g: 0.01, sodium_100g: "-1" },
  };
  expect(offProduct({ product: powder })).toMatchObject({ basis: "100g", magnesiumMg: 10, sodiumMg: null });
  for (const nonsense of [
    null,
    "",
    {},
    { status: 0 },
    { product: { product_name: "  " } },
    { product: { nutriments: [] } },
  ]) {
    expect(offProduct(nonsense)).toBeNull();
  }
});

test("one scan is one request with a name on it; the row is kept apart and found again without asking", async () => {
  const { asked, fetch } = network(() => Response.json(answer));
  const first = await productByBarcode("4001234567890", { now, from, origin, fetch });
  expect(first).toMatchObject({
    kind: "found",
    food: { ref: "off:4001234567890", magnesiumMg: 8.4, waterG: null, source: "off" },
  });
  expect(await productByBarcode("4001234567890", { now, from, origin, fetch })).toEqual(first);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toMatch(/^https:\/\/foods\.example\.org\/api\/v2\/product\/4001234567890\?fields=/);
  expect(asked[0]?.agent).toContain(origin);
  expect(await db.food.count()).toBe(0);
  const [kept] = await listFoodsByRef(uuid() as AccountId, ["off:4001234567890"]);
  expect(kept).toMatchObject({ name: "Mineralwasser", basis: "100ml" });
});

test("unknown and unreachable are told apart, and an old row is better than none", async () => {
  const ask = (reply: () => Response, barcode: string, at = now) =>
    productByBarcode(barcode, { now: at, from, origin, fetch: network(reply).fetch });
  expect(await ask(() => Response.json({ status: 0 }, { status: 404 }), "40012345")).toEqual({
    kind: "unknown",
  });
  expect(await ask(() => new Response("busy", { status: 503 }), "40012345")).toEqual({ kind: "unreachable" });
  expect(await ask(() => new Response("<html>", { status: 200 }), "40012345")).toEqual({
    kind: "unreachable",
  });
  const offline = () => {
    throw new TypeError("no network");
  };
  expect(await ask(offline, "40012345")).toEqual({ kind: "unreachable" });
  expect(await ask(offline, "4001234567890", later)).toMatchObject({ kind: "found" });
});
