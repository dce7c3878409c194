type Arm = "a" | "b";

/**
 * Every order of `pairs` randomised pairs of blocks, each pair AB or BA: 2^pairs orders of 2 x pairs blocks.
 * No pairs, or more than 16 (65,536 orders), gives an empty list: nobody runs an experiment of 17 pairs.
 */
export function pairedOrders(pairs: number): Arm[][] {
  if (!Number.isInteger(pairs) || pairs < 1 || pairs > 16) return [];
  let orders: Arm[][] = [[]];
  for (let pair = 0; pair < pairs; pair += 1) {
    orders = orders.flatMap((order) => [
      [...order, "a", "b"],
      [...order, "b", "a"],
    ]);
  }
  return orders;
}
