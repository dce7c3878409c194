import "server-only";
import { listFoodsFor } from "#lib/diary/foods/queries";
import type { FoodOffer } from "#lib/diary/foods/schema";
import { searchWords } from "#lib/diary/foods/search-words";
import { columnsOf } from "#lib/knowledge/nutrients/amount-columns";
import { endpoint, json } from "./endpoint";
import * as operations from "./operations";

const itemOf = (food: FoodOffer) => ({
  ref: food.ref,
  name: food.name,
  detail: food.detail,
  source: food.source,
  kind: food.kind,
  basis: food.basis,
  servingLabel: food.servingLabel,
  servingGrams: food.servingGrams,
  amounts: columnsOf(food),
});

export const getFoods = endpoint(operations.getFoods, async (owner, { query }) => {
  const foods = await listFoodsFor(owner, { wishes: searchWords(query), usualNow: new Map(), limit: 20 });
  return json(200, { items: foods.map(itemOf) });
});
