type Period = { events: number; exposure: number };
type Arm = "a" | "b";

/** In plain sums: eight pairs are 256 orders, and each is asked. */
function logRatio(periods: readonly Period[], order: readonly Arm[]): number | null {
  let [eventsA, exposureA, eventsB, exposureB] = [0, 0, 0, 0];
  for (let at = 0; at < periods.length; at += 1) {
    const period = periods[at];
    if (!period) continue;
    if ((order[at] ?? "a") === "a") {
      eventsA += period.events;
      exposureA += period.exposure;
    } else {
      eventsB += period.events;
      exposureB += period.exposure;
    }
  }
  if (!(exposureA > 0 && exposureB > 0 && eventsA + eventsB > 0)) return null;
  return Math.log(eventsA / exposureA) - Math.log(eventsB / exposureB);
}

/**
 * Randomisation test of a rate ratio: the share of all orders that could have been drawn whose log rate ratio is at
 * least as far from 0 as that of the order that was drawn. Exact whatever the distribution and whatever neighbouring
 * weeks have in common, because only the draw is random. `orders` must hold every allowed order, each equally likely,
 * the drawn one among them. Its smallest possible p is 2 / orders: 0.25 with three AB/BA pairs, 0.031 with six.
 * Null when there is nothing to compare. Source: Edgington & Onghena, Randomization Tests, ch. 1 and 11.
 */
export function randomisationTest(
  periods: readonly Period[],
  drawn: readonly Arm[],
  orders: readonly (readonly Arm[])[],
): { p: number; orders: number } | null {
  const observed = logRatio(periods, drawn);
  if (observed === null || periods.length !== drawn.length || orders.length === 0) return null;
  let asFar = 0;
  let counted = 0;
  for (const order of orders) {
    const other = logRatio(periods, order);
    if (other === null) continue;
    counted += 1;
    // The same sum in another order may differ in the last bit; that must not exclude the drawn order itself.
    if (Math.abs(other) >= Math.abs(observed) - 1e-9) asFar += 1;
  }
  return counted === 0 ? null : { p: asFar / counted, orders: counted };
}
